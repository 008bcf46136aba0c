package dev.quarry.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out of a table's schema alone, kept so that the next who asks need not do it
 * again. Thread-safe.
 */
final class Derived {

  /** A program asks a few dozen questions; one that makes up new ones must not fill the heap. */
  private static final int MOST = 512;

  private final Map<Object, Object> answers = new ConcurrentHashMap<>();

  /** The answer to a question, always the same object until too many others were asked. */
  @SuppressWarnings("unchecked") // a question's class determines that of its answer
  <T> T of(Object question, Supplier<T> answer) {
    Object known = answers.get(question);
    if (known == null) {
      if (answers.size() >= MOST) {
        answers.clear();
      }
      T found = answer.get();
      Object before = answers.putIfAbsent(question, found);
      known = before == null ? found : before;
    }
    return (T) known;
  }
}
