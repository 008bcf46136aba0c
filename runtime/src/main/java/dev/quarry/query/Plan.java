package dev.quarry.query;

import java.util.Optional;

/**
 * How a query is answered, and what that is estimated to take, or took. It prints as an indented
 * tree: what comes last stands first, and what a line goes by stands below it.
 *
 * @param table the table
 * @param access how documents are reached
 * @param residual what the documents reached are still asked; empty if nothing
 * @param sort the order that results have to be sorted in, all of them or those that are equal in
 *     what comes before it; empty if they are read in order
 * @param offset how many of the first results are left out
 * @param limit how many results are wanted at the most; {@link Long#MAX_VALUE} if all
 * @param estimatedRows how many results there are, by estimate
 * @param actual what it took; empty if the query was not run
 */
public record Plan(
    String table,
    PlanAccess access,
    Optional<String> residual,
    Optional<String> sort,
    long offset,
    long limit,
    long estimatedRows,
    Optional<PlanActual> actual) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    if (limit != Long.MAX_VALUE || offset > 0) {
      line(text, depth++)
          .append(limit == Long.MAX_VALUE ? "" : "limit " + limit)
          .append(limit != Long.MAX_VALUE && offset > 0 ? ", " : "")
          .append(offset > 0 ? "offset " + offset : "")
          .append('\n');
    }
    if (sort.isPresent()) {
      line(text, depth++).append("sort by ").append(sort.get()).append('\n');
    }
    if (residual.isPresent()) {
      line(text, depth++).append("filter ").append(residual.get()).append('\n');
    }
    access.print(text, table, depth);
    text.append("about ").append(estimatedRows).append(estimatedRows == 1 ? " row" : " rows");
    actual.ifPresent(took -> text.append('\n').append(took));
    return text.toString();
  }

  static StringBuilder line(StringBuilder text, int depth) {
    return text.append("  ".repeat(depth));
  }
}
