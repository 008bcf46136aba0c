/** The typed document store: codecs, keys, queries, transactions, schema catalog. */
@SuppressWarnings({"module", "requires-automatic"})
module dev.quarry.runtime {
  requires transitive org.jspecify;
  requires transitive tools.jackson.databind;
  // For @Generated on generated classes: a user's module reads what this one hands on.
  requires static transitive java.compiler;
  requires jdk.jfr;
  requires com.github.benmanes.caffeine;
  requires rocksdbjni;
  requires org.slf4j;

  exports dev.quarry;
  exports dev.quarry.codec;
  exports dev.quarry.engine;
  exports dev.quarry.error;
  exports dev.quarry.evolution;
  exports dev.quarry.json;
  exports dev.quarry.migration;
  exports dev.quarry.query;
  exports dev.quarry.schema;
  // The test kit stores documents of shapes that no record is compiled for.
  exports dev.quarry.shape to
      dev.quarry.testing;
  exports dev.quarry.snapshot;
  exports dev.quarry.table;
  exports dev.quarry.value;
  exports dev.quarry.verify;
}
