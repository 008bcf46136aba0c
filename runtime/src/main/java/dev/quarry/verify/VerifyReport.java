package dev.quarry.verify;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a check of a whole database came to, as of one moment.
 *
 * @param tables what was read of each stored table
 * @param findings all that was found, one entry for each kind, place and reason
 */
public record VerifyReport(List<Table> tables, List<Finding> findings) {

  /** Copies the lists. */
  public VerifyReport {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /**
   * What was read of a table.
   *
   * @param name its name
   * @param documents how many documents it has
   * @param entries how many entries its indexes have
   * @param compared whether its entries were compared with its documents; false for a table that
   *     the schema does not list, of whose entries only the documents were looked up
   */
  public record Table(String name, long documents, long entries, boolean compared) {}

  /**
   * Whether nothing was found.
   *
   * @return whether all is as it should be
   */
  public boolean isClean() {
    return findings.isEmpty();
  }

  /**
   * The report for tools.
   *
   * @return a new tree, the caller's own
   */
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("clean", isClean());
    ArrayNode read = json.putArray("tables");
    for (Table table : tables) {
      read.addObject()
          .put("name", table.name())
          .put("documents", table.documents())
          .put("entries", table.entries())
          .put("compared", table.compared());
    }
    ArrayNode found = json.putArray("findings");
    for (Finding finding : findings) {
      ObjectNode each =
          found
              .addObject()
              .put("damage", finding.damage().name())
              .put("table", finding.table())
              .put("index", finding.index())
              .put("reason", finding.reason())
              .put("count", finding.count());
      ArrayNode keys = each.putArray("keys");
      finding.keys().forEach(keys::add);
      each.put("example", finding.example())
          .put("repairable", finding.damage().isRepairable())
          .put("advice", finding.damage().advice());
    }
    return json;
  }

  @Override
  public String toString() {
    long documents = tables.stream().mapToLong(Table::documents).sum();
    long entries = tables.stream().mapToLong(Table::entries).sum();
    String read =
        "%d tables, %d documents, %d index entries: ".formatted(tables.size(), documents, entries);
    return isClean()
        ? read + "nothing is damaged"
        : findings.stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n- ", read + "\n- ", ""));
  }
}
