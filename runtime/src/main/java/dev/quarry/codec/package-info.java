/**
 * How records become bytes: {@link dev.quarry.codec.DocumentWriter} and {@link
 * dev.quarry.codec.DocumentReader} for documents, {@link dev.quarry.codec.KeyWriter} and {@link
 * dev.quarry.codec.KeyReader} for keys, and {@link dev.quarry.codec.TableCodec}, which generated
 * code implements over them. LAYOUT.md says every byte. May import {@code error}, {@code value} and
 * {@code json}.
 */
@NullMarked
package dev.quarry.codec;

import org.jspecify.annotations.NullMarked;
