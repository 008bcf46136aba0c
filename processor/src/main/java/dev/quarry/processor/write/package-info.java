/**
 * Writes the generated sources. A class per generated file puts it together from classes per
 * concern; the lowest know how a value is written, read or compared, the highest what a file holds.
 * Writers never validate: a model describes a declaration that is known to be right. May import the
 * model, the names and JavaPoet; knows the runtime's types by name only.
 */
@NullMarked
package dev.quarry.processor.write;

import org.jspecify.annotations.NullMarked;
