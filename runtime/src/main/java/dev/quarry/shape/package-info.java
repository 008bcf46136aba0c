/**
 * Documents of any shape that the table ever had: {@link dev.quarry.shape.TableShapes} brings them
 * into today's form, {@link dev.quarry.shape.StoredJson} shows them as JSON, both by the fields
 * that the catalog remembers and without the code that wrote them. Imports {@code schema}, {@code
 * codec}, {@code json}, {@code value} and {@code error}.
 */
@NullMarked
package dev.quarry.shape;

import org.jspecify.annotations.NullMarked;
