package dev.quarry.processor;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.describe.Describer;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.read.DeclarationReader;
import dev.quarry.processor.read.Pending;
import dev.quarry.processor.read.ProjectionFacts;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.report.Report;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import dev.quarry.processor.validate.CompilationRules;
import dev.quarry.processor.validate.CompilationRules.ProjectionSummary;
import dev.quarry.processor.validate.CompilationRules.SchemaSummary;
import dev.quarry.processor.validate.CompilationRules.TableSummary;
import dev.quarry.processor.validate.ProjectionRules;
import dev.quarry.processor.validate.SchemaRules;
import dev.quarry.processor.validate.TableRules;
import dev.quarry.processor.write.SourceWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * One run of the compiler: what was found and written in its rounds. A declaration is read, checked
 * and written in the first round in which all that it names exists, or checked in the last.
 */
final class Compilation {

  private final ProcessingEnvironment environment;
  private final Report report = new Report();
  private final Sources sources = new Sources();
  private final Declarations declarations = new Declarations();
  private final TableRules tableRules;
  private final ProjectionRules projectionRules;
  private final SchemaRules schemaRules;
  private final SourceWriter writer;
  private final SealedComparison comparison;
  private final Viewing viewing;

  private final Set<String> generated = new HashSet<>();
  private final Set<String> clean = new HashSet<>();
  private final Set<String> stored = new HashSet<>();
  private final List<TableSummary> tables = new ArrayList<>();
  private final List<ProjectionSummary> projections = new ArrayList<>();
  private final List<SchemaSummary> schemas = new ArrayList<>();

  Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    tableRules =
        new TableRules(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            sources,
            generated::contains);
    projectionRules =
        new ProjectionRules(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            sources,
            generated::contains);
    schemaRules =
        new SchemaRules(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            sources,
            generated::contains);
    writer = new SourceWriter(environment.getFiler());
    comparison = new SealedComparison(environment, sources);
    viewing = new Viewing(comparison, sources, writer);
  }

  void process(RoundEnvironment round) {
    writer.startRound();
    guarded(
        Site.NOWHERE,
        () -> {
          sources.add(round.getRootElements());
          declarations.collect(round);
        });
    DeclarationReader reader = reader();
    boolean isLast = round.processingOver();
    for (Site site : List.copyOf(declarations.tables)) {
      guarded(site, () -> table(site, reader, isLast));
    }
    for (Site site : List.copyOf(declarations.projections)) {
      guarded(site, () -> projection(site, reader, isLast));
    }
    // What names a view that is new in this round is read in the next one.
    if (isLast || !writeViews()) {
      for (Site site : List.copyOf(declarations.schemas)) {
        guarded(site, () -> schema(site, reader, isLast));
      }
    }
    if (isLast) {
      guarded(
          Site.NOWHERE,
          () -> comparison.addCompiledBefore(this::reader, viewing::know, this::isClean));
      report.add(comparison.findings());
    }
    if (isLast || declarations.isSettled()) {
      declarations.migrations.forEach(each -> guarded(each, () -> migrations(each, reader)));
      List<Finding> together = new ArrayList<>();
      guarded(Site.NOWHERE, () -> together.addAll(checkTogether()));
      // The compiler will miss the tables of broken records wherever they are used, and it prints
      // a hundred errors at most: the cause has to come first.
      if (isLast || report.hasErrors() || Finding.hasErrors(together)) {
        report.add(together);
        report.print(environment.getMessager(), environment.getElementUtils());
      }
    }
  }

  private DeclarationReader reader() {
    return new DeclarationReader(environment.getTypeUtils(), viewing::tableOf);
  }

  /** Writes the views of the schemas that wait; whether there were any. */
  private boolean writeViews() {
    int before = viewing.size();
    DeclarationReader reader = reader();
    for (Site site : List.copyOf(declarations.schemas)) {
      guarded(
          site,
          () ->
              viewing.write(
                  reader.schema(site.findType(environment.getElementUtils()).orElseThrow()),
                  this::isAwaited));
    }
    return viewing.size() > before;
  }

  private boolean isAwaited(TableFacts table) {
    return declarations.tables.contains(table.site());
  }

  private void table(Site site, DeclarationReader reader, boolean isLast) throws IOException {
    TypeElement type = site.findType(environment.getElementUtils()).orElseThrow();
    TableFacts facts = reader.table(type);
    if (!isLast && Pending.isPending(facts)) {
      return;
    }
    declarations.tables.remove(site);
    addStored(facts);
    String tableClass = GeneratedClasses.table(ClassName.get(type)).canonicalName();
    if (facts.isRecord()) {
      tables.add(new TableSummary(site, facts.nameSite(), facts.name(), tableClass));
    }
    List<Finding> wrong = tableRules.check(facts);
    report.add(wrong);
    if (!Finding.hasErrors(wrong)) {
      clean.add(site.type());
      if (Pending.isPending(facts)) {
        return;
      }
      // A class asked for twice is reported when all are known.
      // In the last round the compiler reports what does not exist.
      if (isLast && Pending.isPending(facts)) {
        return;
      }
      TableModel model = Describer.table(facts);
      comparison.add(site, model);
      viewing.add(site, model);
      if (!isLast && generated.add(tableClass)) {
        generated.add(GeneratedClasses.codec(ClassName.get(type)).canonicalName());
        writer.write(model);
      }
    }
  }

  private void projection(Site site, DeclarationReader reader, boolean isLast) throws IOException {
    TypeElement type = site.findType(environment.getElementUtils()).orElseThrow();
    ProjectionFacts facts = reader.projection(type);
    boolean waits =
        facts.table().filter(table -> declarations.tables.contains(table.site())).isPresent();
    if (!isLast && (waits || Pending.isPending(facts))) {
      return;
    }
    declarations.projections.remove(site);
    String generatedClass = GeneratedClasses.projection(ClassName.get(type)).canonicalName();
    projections.add(new ProjectionSummary(site, generatedClass));
    List<Finding> wrong = projectionRules.check(facts);
    report.add(wrong);
    boolean isClean =
        !Finding.hasErrors(wrong)
            && facts
                .table()
                .filter(
                    table ->
                        !sources.contains(table.element()) || clean.contains(table.site().type()))
                .isPresent();
    if (isClean && !isLast && generated.add(generatedClass)) {
      writer.write(Describer.projection(facts));
    }
  }

  private void schema(Site site, DeclarationReader reader, boolean isLast) throws IOException {
    TypeElement type = site.findType(environment.getElementUtils()).orElseThrow();
    SchemaFacts facts = reader.schema(type);
    Set<String> listed =
        facts.tables().stream()
            .map(table -> table.site().type())
            .collect(Collectors.toUnmodifiableSet());
    boolean waits = declarations.tables.stream().anyMatch(each -> listed.contains(each.type()));
    if (!isLast && (waits || Pending.isPending(facts))) {
      return;
    }
    declarations.schemas.remove(site);
    String database = GeneratedClasses.database(ClassName.get(type)).canonicalName();
    String name = type.getSimpleName().toString();
    Set<String> migrations =
        facts.migrations().stream()
            .flatMap(each -> each.element().stream())
            .map(each -> Site.of(each).type())
            .collect(Collectors.toUnmodifiableSet());
    schemas.add(
        new SchemaSummary(site, name, database, listed, migrations, !Pending.isPending(facts)));
    List<Finding> wrong = schemaRules.check(facts);
    wrong.addAll(viewing.check(facts));
    report.add(wrong);
    boolean isClean = !Finding.hasErrors(wrong) && isClean(facts);
    comparison.add(facts, isClean);
    if (isClean && !isLast && generated.add(database)) {
      generated.add(GeneratedClasses.transaction(ClassName.get(type)).canonicalName());
      generated.add(GeneratedClasses.migrationSteps(ClassName.get(type)).canonicalName());
      writer.write(Describer.schema(facts, viewing::find, comparison.baseline(facts)));
    }
  }

  private boolean isClean(SchemaFacts schema) {
    return schema.tables().stream()
        .filter(table -> sources.contains(table.element()))
        .allMatch(table -> clean.contains(table.site().type()));
  }

  /** Old shapes are records of documents too: what stands on their components has a meaning. */
  private void migrations(Site site, DeclarationReader reader) {
    site.findType(environment.getElementUtils())
        .ifPresent(type -> reader.migrations(type).records().forEach(this::addStored));
  }

  private void addStored(TableFacts facts) {
    stored.add(facts.site().type());
    Reached.storedTypes(facts).forEach(each -> stored.add(Site.of(each).type()));
  }

  private List<Finding> checkTogether() {
    tables.sort(Comparator.comparing(TableSummary::site));
    projections.sort(Comparator.comparing(ProjectionSummary::site));
    schemas.sort(Comparator.comparing(SchemaSummary::site));
    List<Finding> wrong = new ArrayList<>(CompilationRules.check(tables, projections, schemas));
    wrong.addAll(CompilationRules.checkMigrations(declarations.migrations, schemas));
    wrong.addAll(CompilationRules.checkStrays(declarations.marks(), stored));
    wrong.addAll(CompilationRules.checkPast(declarations.past(), stored));
    return wrong;
  }

  /** Runs a step that may fail; what it fails of becomes a finding, for the compiler must not. */
  private void guarded(Site site, Step step) {
    try {
      step.run();
    } catch (FilerException e) {
      drop(
          site,
          Code.CLASS_EXISTS,
          "another processor has generated a class of the same name: " + e.getMessage(),
          "rename the record, or that class");
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
      drop(site, Code.UNEXPECTED, Failure.describe(e), "please report it with the declaration");
    }
  }

  private void drop(Site site, Code code, String message, String fix) {
    declarations.tables.remove(site);
    declarations.projections.remove(site);
    declarations.schemas.remove(site);
    report.add(List.of(new Finding(code, site, message, fix)));
  }

  /** A step in the life of a declaration. */
  private interface Step {
    void run() throws IOException;
  }
}
