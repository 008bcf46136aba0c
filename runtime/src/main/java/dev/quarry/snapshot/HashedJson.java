package dev.quarry.snapshot;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON that ends with a hash of all before it, so that a slip of the hand in it is found. */
final class HashedJson {
  private static final String HASH = "hash";

  private HashedJson() {}

  static String write(ObjectNode tree) {
    return CanonicalJson.write(tree.deepCopy().put(HASH, hash(tree)));
  }

  /**
   * Checks that a tree is what was written.
   *
   * @param tree what was understood
   * @param read what was read
   */
  static void check(ObjectNode tree, JsonNode read) {
    if (!hash(tree).equals(read.required(HASH).stringValue())) {
      throw new IllegalArgumentException("it was changed after it was written");
    }
  }

  private static String hash(ObjectNode tree) {
    return Hash.of(CanonicalJson.write(tree));
  }
}
