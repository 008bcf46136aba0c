package dev.quarry.migration;

import dev.quarry.evolution.MigrationOutline;
import dev.quarry.table.Session;
import java.util.Map;

/**
 * What a {@link DatabaseStep} has in hand: all tables, those of the schema as records and all that
 * are stored as JSON.
 *
 * <pre>{@code
 * static void splitAddresses(MigrationContext context) {
 *   AddressTable addresses = AddressTable.in(context.session());
 *   context.raw("users").forEach(
 *       (key, user) -> {
 *         if (user.get("address") instanceof ObjectNode address) {
 *           addresses.upsert(addresses.fromJsonNode(address.put("user", user.get("id").asString())));
 *         }
 *       });
 * }
 * }</pre>
 *
 * <p><b>What commits when.</b> All that a step writes, through the session and through raw tables,
 * is part of one transaction at a time. Inside {@link RawTable#forEach} that transaction ends with
 * each batch, and commits together with a cursor that says how far the loop is. What is written
 * outside of such loops commits with the next batch of a loop, or else at the end of the step,
 * together with the record that the migration is done.
 *
 * <p><b>When the process ends in between</b>, the step is run again from its beginning. Loops that
 * were through are passed over, the one that was interrupted goes on behind its last committed
 * batch, and what stands outside of loops happens again. So the step has the same loops in the same
 * order each time, and outside of them writes only what may be written twice: {@code upsert}, not
 * {@code insert}.
 *
 * <p>For use by one thread at a time, until the step returns.
 */
public interface MigrationContext {

  /**
   * The migration that runs, or is undone.
   *
   * @return its outline
   */
  MigrationOutline outline();

  /**
   * What was given to this run by whoever started it by name.
   *
   * @return the arguments, unmodifiable; empty in a run at the opening of the database
   */
  Map<String, String> arguments();

  /**
   * Where the schema's tables are reached as records, {@code UserTable.in(context.session())}.
   * Documents have the shape of the compiled schema there; one that does not fit it yet is reached
   * with {@link #raw}. Reads see what the step has written.
   *
   * @return the session, the same each time
   */
  Session session();

  /**
   * A table as JSON: one of the schema, or one that is no longer declared but still stored, also
   * one that the schema declares as removed since this migration.
   *
   * @param table its name, present or former
   * @return the table
   * @throws IllegalArgumentException if no stored table has that name
   */
  RawTable raw(String table);

  /**
   * Reports how far the step is. Loops over raw tables report by themselves; this is for work
   * outside of them.
   *
   * @param processed how much has been done
   * @param total how much there is, in the same units
   */
  void progress(long processed, long total);
}
