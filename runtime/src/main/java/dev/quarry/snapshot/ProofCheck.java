package dev.quarry.snapshot;

import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from the proof of a database whether it needs what a plan gives up. */
final class ProofCheck {
  private final SquashPlan plan;
  private final SchemaProof proof;
  private final List<String> objections = new ArrayList<>();

  private ProofCheck(SquashPlan plan, SchemaProof proof) {
    this.plan = plan;
    this.proof = proof;
  }

  /** Why the plan cannot be carried out; empty if nothing speaks against it. */
  static List<String> check(SquashPlan plan, Candidate candidate, SchemaProof proof) {
    if (!proof.schema().equals(candidate.schema())) {
      return List.of("it is of schema " + proof.schema() + ", not of " + candidate.schema());
    }
    ProofCheck check = new ProofCheck(plan, proof);
    plan.pieces().stream().filter(piece -> piece.declared().isPresent()).forEach(check::checkTable);
    check.checkMigrations();
    return check.objections;
  }

  private void checkTable(SquashPlan.Piece piece) {
    String name = piece.declared().orElseThrow().name();
    Set<String> names =
        Stream.concat(Stream.of(name), piece.kept().stream().map(each -> each.table().name()))
            .collect(Collectors.toSet());
    SchemaProof.Table table =
        proof.tables().stream()
            .filter(each -> names.contains(each.name()))
            .findFirst()
            .orElse(null);
    if (table == null) {
      objections.add("it says nothing of table " + name);
    } else if (!isSupported(table, piece)) {
      objections.add(
          "the program that opened the database knows table %s in another form than those that are sealed since %s; make the proof with the program that is compiled now"
              .formatted(table.name(), plan.minSupported()));
    } else {
      checkShapes(table, plan.passed(piece.lineage().folder()));
    }
  }

  private boolean isSupported(SchemaProof.Table table, SquashPlan.Piece piece) {
    return Stream.concat(piece.declared().stream(), piece.kept().stream().map(TableSnapshot::table))
        .anyMatch(each -> DefinitionHash.of(each).equals(table.definition()));
  }

  private void checkShapes(SchemaProof.Table table, String passed) {
    for (SchemaProof.Shape shape : table.shapes()) {
      boolean isNewest = shape.equals(table.shapes().get(table.shapes().size() - 1));
      if (DateVersion.compare(shape.version(), passed) < 0 && (isNewest || shape.documents() > 0)) {
        objections.add(
            "table %s has %d documents in shape %d, which have not been through migration %s"
                .formatted(table.name(), shape.documents(), shape.number(), passed));
      }
    }
  }

  private void checkMigrations() {
    Map<String, MigrationState> states = new HashMap<>();
    proof.migrations().forEach(each -> states.put(each.dateVersion(), each.state()));
    for (SquashedVersions.Migration migration : plan.given()) {
      MigrationState state = states.get(migration.dateVersion());
      if (state == null && migration.folder().isEmpty()) {
        objections.add(
            "it knows nothing of migration %s; make the proof with the program that is compiled now"
                .formatted(migration.dateVersion()));
      } else if (state != null && state != MigrationState.DONE) {
        objections.add("migration %s is %s".formatted(migration.dateVersion(), state));
      }
    }
  }
}
