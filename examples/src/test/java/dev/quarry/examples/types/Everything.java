package dev.quarry.examples.types;

import dev.quarry.annotation.Schema;

/** The tables of this package. */
@Schema(
    tables = {
      Scalars.class,
      Optionals.class,
      Collections.class,
      Keyed.class,
      Converted.class,
      Indexed.class
    })
interface Everything {}
