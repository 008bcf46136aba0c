package dev.quarry.snapshot;

import dev.quarry.evolution.FieldIds;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Replaces the sealed shapes of a schema from before its oldest supported version by what must be
 * kept of them. Only where databases prove that none of their documents needs these any more.
 */
public final class Squashing {
  private final Path folder;
  private final SquashedVersions before;
  private final Candidate candidate;
  private final SquashPlan plan;

  /**
   * Makes ready.
   *
   * @param folder the folder of all snapshots
   * @param snapshots what lies in it, without problems
   * @param candidate what the compiler says of the schema
   */
  public Squashing(Path folder, Snapshots snapshots, Candidate candidate) {
    this.folder = folder.resolve(candidate.schema());
    this.before = snapshots.squashedOf(candidate.schema());
    this.candidate = candidate;
    this.plan = SquashPlan.of(snapshots.of(candidate.schema()), candidate);
  }

  /**
   * Whether something is to be given up that is not given up already.
   *
   * @return whether there are snapshots to squash, or migrations
   */
  public boolean hasWork() {
    return plan.pieces().stream().anyMatch(piece -> piece.oldest() > 0)
        || plan.given().stream()
            .anyMatch(each -> !before.covers(each.dateVersion(), each.folder()));
  }

  /**
   * What is given up.
   *
   * @return the plan
   */
  public SquashPlan plan() {
    return plan;
  }

  /**
   * Reads from a proof whether its database needs what is given up.
   *
   * @param proof the proof
   * @return why not to squash; empty if nothing speaks against it
   */
  public List<String> check(SchemaProof proof) {
    return ProofCheck.check(plan, candidate, proof);
  }

  /**
   * Squashes, without asking for proof.
   *
   * @param release the last release that has what is given up
   * @return what was done, a line for each file
   * @throws IOException if a file cannot be written or deleted
   */
  public List<String> squash(String release) throws IOException {
    List<String> done = new ArrayList<>();
    Files.writeString(folder.resolve(SquashedVersions.FILE), squashed(release).toJson());
    done.add("wrote " + candidate.schema() + "/" + SquashedVersions.FILE);
    for (SquashPlan.Piece piece : plan.pieces()) {
      for (TableSnapshot snapshot : piece.squashed()) {
        String file = piece.lineage().folder() + "/" + snapshot.version() + ".json";
        Files.delete(folder.resolve(file));
        done.add("squashed " + candidate.schema() + "/" + file);
      }
    }
    return List.copyOf(done);
  }

  private SquashedVersions squashed(String release) {
    List<SquashedVersions.Cut> cuts = new ArrayList<>(before.cuts());
    cuts.add(new SquashedVersions.Cut(plan.minSupported(), release, plan.given()));
    Map<String, SquashedVersions.Table> tables = new TreeMap<>();
    before.tables().forEach(table -> tables.put(table.folder(), table));
    for (SquashPlan.Piece piece : plan.pieces()) {
      if (piece.oldest() > 0) {
        String name = piece.lineage().folder();
        tables.put(name, squashed(piece, Optional.ofNullable(tables.get(name))));
      }
    }
    return new SquashedVersions(cuts, List.copyOf(tables.values()));
  }

  private static SquashedVersions.Table squashed(
      SquashPlan.Piece piece, Optional<SquashedVersions.Table> known) {
    List<SnapshotMark> snapshots =
        new ArrayList<>(known.map(SquashedVersions.Table::snapshots).orElse(List.of()));
    Map<Integer, String> fields =
        new LinkedHashMap<>(known.map(SquashedVersions.Table::fields).orElse(Map.of()));
    for (TableSnapshot snapshot : piece.squashed()) {
      snapshots.add(SnapshotMark.of(snapshot));
      collect("", snapshot.table().fields(), fields);
    }
    Set<Integer> present = FieldIds.of(piece.kept().get(0).table().fields());
    fields.keySet().removeAll(present);
    return new SquashedVersions.Table(piece.lineage().folder(), snapshots, fields);
  }

  private static void collect(String owner, List<FieldSchema> fields, Map<Integer, String> paths) {
    for (FieldSchema field : fields) {
      paths.put(field.id(), owner + field.name());
      collect(owner + field.name(), field.type(), paths);
    }
  }

  private static void collect(String path, Type type, Map<Integer, String> paths) {
    if (type instanceof Type.RecordOf record) {
      collect(path + ".", record.fields(), paths);
    } else if (type instanceof Type.ListOf list) {
      collect(path + "[]", list.element(), paths);
    } else if (type instanceof Type.SetOf set) {
      collect(path + "[]", set.element(), paths);
    } else if (type instanceof Type.MapOf map) {
      collect(path + "{}", map.value(), paths);
    } else if (type instanceof Type.SealedOf sealed) {
      sealed
          .variants()
          .forEach(
              each -> collect(path + "(" + each.type().name() + ").", each.type().fields(), paths));
    }
  }
}
