package dev.quarry.error;

/** Parts of messages that come from elsewhere. */
final class Sentence {
  private Sentence() {}

  /** A text that another sentence goes on after, without a full stop of its own. */
  static String withoutStop(String text) {
    return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
  }
}
