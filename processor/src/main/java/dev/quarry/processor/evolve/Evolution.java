package dev.quarry.processor.evolve;

import com.palantir.javapoet.ClassName;
import dev.quarry.evolution.Change;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.MigrationStub;
import dev.quarry.evolution.Need;
import dev.quarry.processor.model.BaselineModel;
import dev.quarry.processor.name.ViewNames;
import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.PastFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import dev.quarry.processor.snapshot.SnapshotFolder;
import dev.quarry.schema.TableDefinition;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.SnapshotDiff;
import dev.quarry.snapshot.SnapshotProblem;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.TableChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;

/** Compares the schemas of a compilation with what was sealed of them. */
public final class Evolution {

  /** The option that says what to make of a change that sealed documents cannot follow. */
  public static final String OPTION = "quarry.evolution";

  private final Optional<Path> folder;
  private final Snapshots snapshots;

  /** The type that each schema name belongs to. */
  private final Map<String, String> types = new HashMap<>();

  private final Optional<Strictness> strictness;
  private final Sources sources;

  /**
   * Makes the comparison.
   *
   * @param folder where what was sealed lies, if it lies anywhere
   * @param options the options of the processor
   */
  public Evolution(Optional<Path> folder, Map<String, String> options, Sources sources) {
    this.folder = folder;
    this.snapshots = folder.map(Snapshots::read).orElse(Snapshots.NONE);
    this.strictness = Strictness.of(options);
    this.sources = sources;
  }

  /** What was sealed. */
  public Snapshots snapshots() {
    return snapshots;
  }

  /**
   * What a schema says of itself, to be sealed.
   *
   * @param definitions its tables, by the qualified names of their records; those of broken records
   *     may be missing
   */
  public static Candidate candidate(SchemaFacts schema, Map<String, TableDefinition> definitions) {
    List<TableDefinition> tables =
        schema.tables().stream()
            .map(table -> definitions.get(table.site().type()))
            .flatMap(definition -> Optional.ofNullable(definition).stream())
            .toList();
    List<MigrationOutline> migrations =
        schema.allMigrations().stream()
            .filter(each -> each.version().isPresent())
            .sorted(Comparator.comparing(each -> each.version().orElseThrow()))
            .map(Evolution::outline)
            .toList();
    return new Candidate(
        name(schema),
        Site.of(schema.element()).type(),
        tables,
        Set.copyOf(schema.removed().texts()),
        migrations,
        schema.minSupported());
  }

  private static MigrationOutline outline(MigrationFacts facts) {
    return new MigrationOutline(facts.dateVersion(), facts.table(), facts.description());
  }

  /**
   * From which version on databases of a schema are upgraded.
   *
   * @param definitions as for {@link #candidate}
   */
  public BaselineModel baseline(SchemaFacts schema, Map<String, TableDefinition> definitions) {
    return Baselines.of(candidate(schema, definitions), snapshots);
  }

  /**
   * Everything that has changed in a schema since it was sealed and that its users should know of.
   *
   * @param definitions as for {@link #candidate}; what is missing is not compared
   */
  public List<Finding> check(SchemaFacts schema, Map<String, TableDefinition> definitions) {
    List<Finding> wrong = new ArrayList<>(problems(schema));
    if (strictness.isEmpty() || strictness.get() == Strictness.OFF) {
      return wrong;
    }
    compare(schema, definitions, wrong);
    for (Finding finding : SupportRule.check(schema, candidate(schema, definitions), snapshots)) {
      add(finding.code(), finding.site(), finding.message(), finding.fix(), wrong);
    }
    return wrong;
  }

  /** What is wrong with the snapshots of a schema themselves, or with how to compare with them. */
  public List<Finding> problems(SchemaFacts schema) {
    if (strictness.isEmpty()) {
      return List.of(
          new Finding(
              Code.BAD_OPTION,
              schema.site(),
              "-A" + OPTION + " is neither error, warn nor off",
              "give it one of these values"));
    } else if (strictness.get() == Strictness.OFF) {
      return List.of();
    }
    List<Finding> wrong = new ArrayList<>();
    checkFolder(schema, wrong);
    for (SnapshotProblem problem : snapshots.problems()) {
      if (problem.schema().equals(name(schema)) || problem.schema().isEmpty()) {
        add(code(problem), schema.site(), problem.message(), problem.fix(), wrong);
      }
    }
    return wrong;
  }

  private void checkFolder(SchemaFacts schema, List<Finding> wrong) {
    folder
        .filter(each -> !Files.isDirectory(each))
        .ifPresent(
            each ->
                add(
                    Code.NOTHING_SEALED,
                    schema.site(),
                    "nothing is sealed yet in " + each,
                    "seal what is released, or correct -A" + SnapshotFolder.OPTION,
                    wrong));
    String type = Site.of(schema.element()).type();
    String other = types.putIfAbsent(name(schema), type);
    if (other != null && !other.equals(type) && !snapshots.of(name(schema)).isEmpty()) {
      add(
          Code.SHARED_SNAPSHOTS,
          schema.site(),
          other + " and " + type + " would share the snapshots of " + name(schema),
          "rename one of them",
          wrong);
    }
  }

  private void compare(
      SchemaFacts schema, Map<String, TableDefinition> definitions, List<Finding> wrong) {
    List<Lineage> lineages = comparable(schema, definitions);
    SnapshotDiff diff = SnapshotDiff.between(lineages, candidate(schema, definitions));
    boolean knowsAll = schema.entries().stream().allMatch(entry -> entry.type().isPresent());
    Map<String, TableFacts> tables =
        schema.tables().stream()
            .collect(Collectors.toMap(TableFacts::name, table -> table, (one, other) -> one));
    for (Change change : diff.tableChanges()) {
      if (knowsAll && change.need().compareTo(Need.NOTHING) > 0) {
        TableFacts table = tables.get(change.table());
        Site site = table == null ? schema.site() : site(change, table, schema);
        add(change, site, change.statement(), change.fix(), wrong);
      }
    }
    Set<String> taken =
        schema.allMigrations().stream()
            .map(MigrationFacts::dateVersion)
            .collect(Collectors.toCollection(HashSet::new));
    ViewBases views = new ViewBases(schema, snapshots.of(name(schema)));
    for (TableChange table : diff.tables()) {
      Set<Change> open = Set.copyOf(table.open());
      String offered = open.isEmpty() ? "" : offer(table, taken);
      for (Change change : table.changes()) {
        if (change.need() == Need.NOTE || open.contains(change)) {
          TableFacts facts = tables.get(table.declared().name());
          Site site = facts == null ? schema.site() : site(change, facts, schema);
          report(change, table, stub(table, offered, views), schema, site, wrong);
        }
      }
    }
  }

  /** The lineages of all tables but those that are declared and could not be read. */
  private List<Lineage> comparable(SchemaFacts schema, Map<String, TableDefinition> definitions) {
    Set<String> unknown = new HashSet<>();
    for (TableFacts table : schema.tables()) {
      if (!definitions.containsKey(table.site().type())) {
        unknown.add(table.name());
        table.renamed().map(PastFacts::texts).ifPresent(unknown::addAll);
      }
    }
    return snapshots.of(name(schema)).stream()
        .filter(each -> !unknown.contains(each.head().table().name()))
        .toList();
  }

  /** The date version of a migration to write: one for a table, and none twice in a schema. */
  private static String offer(TableChange table, Set<String> taken) {
    String version = table.nextVersion(LocalDate.now(ZoneId.systemDefault()));
    while (!taken.add(version)) {
      version = DateVersion.parse(version).next().toString();
    }
    return version;
  }

  private static MigrationStub stub(TableChange table, String dateVersion, ViewBases views) {
    Lineage lineage = table.lineage().orElseThrow();
    return MigrationStub.betweenViews(
        dateVersion,
        views.view(lineage, lineage.head().version()),
        views.view(lineage, dateVersion));
  }

  private void report(
      Change change,
      TableChange table,
      MigrationStub stub,
      SchemaFacts schema,
      Site site,
      List<Finding> wrong) {
    String newest = table.lineage().orElseThrow().head().version();
    String statement = "since " + newest + ": " + change.statement();
    String fix = change.fix(stub);
    String views = " with import " + ViewNames.home(ClassName.get(schema.element())) + ".*;";
    String late =
        candidate(schema, Map.of()).migrations().stream()
            .filter(each -> each.table().equals(change.table()))
            .map(MigrationOutline::dateVersion)
            .max(DateVersion::compare)
            .map(each -> "; that of " + each + " does not count, for it is not after " + newest)
            .orElse("");
    boolean asksForMigration = fix.contains("@Migration");
    add(change, site, statement, asksForMigration ? fix + views + late : fix, wrong);
  }

  private void add(Change change, Site site, String message, String fix, List<Finding> wrong) {
    ChangeCodes.of(change.kind()).ifPresent(code -> add(code, site, message, fix, wrong));
  }

  private void add(Code code, Site site, String message, String fix, List<Finding> wrong) {
    Kind kind = code.isError() ? strictness.orElse(Strictness.ERROR).kind() : code.kind();
    wrong.add(new Finding(code, kind, site, message, fix));
  }

  private Site site(Change change, TableFacts table, SchemaFacts schema) {
    Site listed =
        schema.entries().stream()
            .filter(entry -> entry.table().filter(table::equals).isPresent())
            .map(SchemaFacts.Entry::site)
            .findFirst()
            .orElse(schema.site());
    return ChangeSites.of(change, table, sources, listed);
  }

  private static Code code(SnapshotProblem problem) {
    return switch (problem.kind()) {
      case FORKED -> Code.FORKED_LINEAGE;
      case CHANGED -> Code.CHANGED_SNAPSHOT;
      case UNREADABLE -> Code.UNREADABLE_SNAPSHOT;
    };
  }

  private static String name(SchemaFacts schema) {
    return schema.element().getSimpleName().toString();
  }
}
