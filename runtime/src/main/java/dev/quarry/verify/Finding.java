package dev.quarry.verify;

import java.util.List;

/**
 * Damage of one kind, in one place, for one reason.
 *
 * @param damage the kind
 * @param table the table's name, or empty if it is in none
 * @param index the index's name, or empty if it is in none
 * @param reason what is wrong, without the values of one document
 * @param count how many keys it concerns, or for a count how far it is off
 * @param keys the first of them: the keys of documents as text, others in hexadecimal
 * @param example what was said of the first one, or empty
 */
public record Finding(
    Damage damage,
    String table,
    String index,
    String reason,
    long count,
    List<String> keys,
    String example) {

  /** Copies the list. */
  public Finding {
    keys = List.copyOf(keys);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(damage.name());
    if (!table.isEmpty()) {
      text.append(", table ").append(table);
    }
    if (!index.isEmpty()) {
      text.append(", index ").append(index);
    }
    text.append(": ").append(count).append(" × ").append(reason);
    if (!keys.isEmpty()) {
      text.append(" (keys ").append(String.join("; ", keys));
      text.append(count > keys.size() ? " …)" : ")");
    }
    if (!example.isEmpty()) {
      text.append("; the first one: ").append(example);
    }
    return text.append(". ").append(damage.advice()).toString();
  }
}
