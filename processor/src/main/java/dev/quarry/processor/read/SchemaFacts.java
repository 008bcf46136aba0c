package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A type annotated with {@code @Schema}.
 *
 * @param element the type
 * @param site the annotation's place
 * @param entries the listed classes, in order
 * @param removed the tables that it says it had
 */
public record SchemaFacts(TypeElement element, Site site, List<Entry> entries, PastFacts removed) {

  /**
   * A class in a schema's list.
   *
   * @param site where it stands
   * @param type the class; empty if it does not exist, or not yet
   * @param table what is known of it; empty if it is not annotated with {@code @Table}
   */
  public record Entry(Site site, Optional<TypeMirror> type, Optional<TableFacts> table) {}

  /** The listed tables, each once. */
  public List<TableFacts> tables() {
    Map<TypeElement, TableFacts> tables = new LinkedHashMap<>();
    entries.forEach(entry -> entry.table().ifPresent(table -> tables.put(table.element(), table)));
    return List.copyOf(tables.values());
  }
}
