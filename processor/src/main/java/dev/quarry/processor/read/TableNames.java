package dev.quarry.processor.read;

import dev.quarry.annotation.Table;
import dev.quarry.processor.site.Mirror;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The names of tables, given in {@code @Table} or made from the record's. */
final class TableNames {

  private TableNames() {}

  /** The name of a type's table; empty if the type is no table. */
  static Optional<String> of(TypeElement type) {
    return Mirror.find(type, Table.class).map(table -> name(type, table));
  }

  private static String name(TypeElement type, Mirror table) {
    String given = table.text("value");
    if (!given.isEmpty()) {
      return given;
    }
    String simple = type.getSimpleName().toString();
    int first = simple.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + simple.substring(Character.charCount(first));
  }
}
