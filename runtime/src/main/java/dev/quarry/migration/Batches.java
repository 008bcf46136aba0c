package dev.quarry.migration;

import dev.quarry.evolution.DateVersion;

/** What is a number of documents to commit together. */
final class Batches {

  private Batches() {}

  static void check(DateVersion dateVersion, int batch) {
    if (batch < 0) {
      throw new IllegalArgumentException(
          "A batch is a number of documents: "
              + dateVersion
              + " has "
              + batch
              + ". Give at least 1, or 0 for as many as suit the limits of a transaction.");
    }
  }
}
