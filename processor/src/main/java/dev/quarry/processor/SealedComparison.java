package dev.quarry.processor;

import com.palantir.javapoet.ClassName;
import dev.quarry.annotation.Schema;
import dev.quarry.processor.describe.Describer;
import dev.quarry.processor.evolve.CandidateFile;
import dev.quarry.processor.evolve.Definitions;
import dev.quarry.processor.evolve.Evolution;
import dev.quarry.processor.model.BaselineModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.read.DeclarationReader;
import dev.quarry.processor.read.Pending;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import dev.quarry.processor.snapshot.SnapshotFolder;
import dev.quarry.schema.TableDefinition;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Snapshots;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What has changed since the tables of a compilation were sealed, gathered round by round. */
final class SealedComparison {

  private final ProcessingEnvironment environment;
  private final Sources sources;
  private final Evolution evolution;
  private final Map<String, TableDefinition> definitions = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  SealedComparison(ProcessingEnvironment environment, Sources sources) {
    this.environment = environment;
    this.sources = sources;
    this.evolution =
        new Evolution(
            SnapshotFolder.find(environment.getOptions(), environment.getFiler()),
            environment.getOptions(),
            sources);
  }

  Snapshots snapshots() {
    return evolution.snapshots();
  }

  /** Remembers a table that is compiled in this run and in which no rule found an error. */
  void add(Site record, TableModel table) {
    definitions.put(record.type(), Definitions.of(table));
  }

  /**
   * Compares a schema, and leaves what may be sealed of it among the classes.
   *
   * @param isClean whether no rule found an error in it and its tables
   */
  void add(SchemaFacts schema, boolean isClean) throws IOException {
    // What a migration of unknown types is for, nobody can say.
    if (schema.allMigrations().stream()
        .noneMatch(each -> each.step().signature() instanceof StepFacts.Unresolved)) {
      findings.addAll(compare(schema, isClean));
    } else {
      // Snapshots that cannot be read have no views: then they are why the types are unknown.
      findings.addAll(evolution.problems(schema));
    }
  }

  /**
   * When a few sources are compiled anew, their schema may not be among them: its candidate, which
   * an earlier compilation has left among the classes, tells of it.
   *
   * @param views gets to know the schema's views: read again, its migrations tell their tables
   * @param isClean whether no rule found an error in the tables of a schema
   */
  void addCompiledBefore(
      Supplier<DeclarationReader> reader,
      Consumer<SchemaFacts> views,
      Predicate<SchemaFacts> isClean)
      throws IOException {
    for (Candidate candidate : CandidateFile.readAll(environment.getFiler(), this::isOlder)) {
      TypeElement type = environment.getElementUtils().getTypeElement(candidate.type());
      if (type == null) {
        continue;
      }
      views.accept(reader.get().schema(type));
      SchemaFacts schema = reader.get().schema(type);
      if (isConcerned(schema) && !Pending.isPending(schema)) {
        compare(schema, isClean.test(schema)).stream()
            .filter(finding -> sources.hasUnit(finding.site().unit()))
            .forEach(findings::add);
      }
    }
  }

  private boolean isOlder(String schema) {
    TypeElement type = environment.getElementUtils().getTypeElement(schema);
    return type != null && !sources.contains(type) && Mirror.find(type, Schema.class).isPresent();
  }

  /** What was found, to be told last: what the other rules find may be the reason for it. */
  List<Finding> findings() {
    return findings;
  }

  private boolean isConcerned(SchemaFacts schema) {
    return schema.tables().stream()
        .flatMap(table -> Stream.concat(Stream.of(table.element()), Reached.storedTypes(table)))
        .anyMatch(sources::contains);
  }

  /**
   * The tables of a schema as declared, by the qualified names of their records; without those in
   * which a rule found an error, or that are not read yet.
   */
  Map<String, TableDefinition> definitions(SchemaFacts schema) {
    for (TableFacts table : schema.tables()) {
      // One that was compiled without this processor is an error, and may hold anything.
      if (!sources.contains(table.element()) && isProcessed(table)) {
        definitions.put(table.site().type(), Definitions.of(Describer.table(table)));
      }
    }
    return definitions;
  }

  /** From which version on databases of a schema are upgraded. */
  BaselineModel baseline(SchemaFacts schema) {
    return evolution.baseline(schema, definitions(schema));
  }

  private boolean isProcessed(TableFacts table) {
    String generated = GeneratedClasses.table(ClassName.get(table.element())).canonicalName();
    return environment.getElementUtils().getTypeElement(generated) != null;
  }

  private List<Finding> compare(SchemaFacts schema, boolean isClean) throws IOException {
    List<Finding> found = evolution.check(schema, definitions(schema));
    boolean isWhole =
        schema.tables().stream().allMatch(table -> definitions.containsKey(table.site().type()));
    if (isClean && isWhole) {
      CandidateFile.write(Evolution.candidate(schema, definitions), schema, environment.getFiler());
    }
    return found;
  }
}
