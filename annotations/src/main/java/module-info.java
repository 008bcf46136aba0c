/** The annotations that declare tables, keys, indexes and references on Java records. */
module dev.quarry.annotations {
  requires static org.jspecify;

  exports dev.quarry.annotation;
}
