package dev.quarry.processor.validate;

import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be said only when all declarations of a compilation are known. */
public final class CompilationRules {

  /**
   * A table of this compilation.
   *
   * @param site the record's place
   * @param nameSite where its name stands
   * @param name the table's name
   * @param generated the generated table class
   */
  public record TableSummary(Site site, Site nameSite, String name, String generated) {}

  /**
   * A projection of this compilation.
   *
   * @param site the record's place
   * @param generated the generated class
   */
  public record ProjectionSummary(Site site, String generated) {}

  /**
   * A schema of this compilation.
   *
   * @param site its type's place
   * @param name the simple name of its type
   * @param generated the generated database class
   * @param tables the qualified names of the records it lists
   * @param migrations the qualified names of the classes of migrations it lists
   * @param isComplete whether all of them are known
   */
  public record SchemaSummary(
      Site site,
      String name,
      String generated,
      Set<String> tables,
      Set<String> migrations,
      boolean isComplete) {}

  /**
   * An annotation that may mean nothing where it stands.
   *
   * @param site where it stands
   * @param subject what it stands on, for the message
   * @param place where it means something, for the message
   * @param fix what to do about it
   * @param type the qualified name of the type that has to be stored for it to mean something, the
   *     record whose component it stands on; empty if it never means anything there
   */
  public record Stray(Site site, String subject, String place, String fix, Optional<String> type) {

    /** An annotation that means something on stored components. */
    public static Stray outsideTable(Site site, String subject, Optional<String> type) {
      return new Stray(
          site,
          subject,
          "it is on no component of a table, nor of a record nested in one",
          "remove it, or annotate the record with @Table",
          type);
    }

    /** An annotation that means something on components of projections. */
    public static Stray outsideProjection(Site site, String subject) {
      return new Stray(
          site,
          subject,
          "it is on no component of a projection",
          "remove it, or annotate the record with @Projection",
          Optional.empty());
    }

    /** An annotation that tells the past of something stored. */
    public static Stray ofPast(Site site, String subject, Optional<String> type) {
      return new Stray(
          site,
          subject,
          "no table stores " + type.map(CompilationRules::simple).orElse("it"),
          "remove it, or use the type in a table",
          type);
    }

    private Finding finding() {
      return new Finding(Code.STRAY_ANNOTATION, site, subject + " means nothing: " + place, fix);
    }
  }

  private CompilationRules() {}

  /** Everything that is wrong with the declarations together; the lists in source order. */
  public static List<Finding> check(
      List<TableSummary> tables, List<ProjectionSummary> projections, List<SchemaSummary> schemas) {
    List<Finding> wrong = new ArrayList<>();
    Map<String, TableSummary> names = new HashMap<>();
    Map<String, Site> classes = new HashMap<>();
    for (TableSummary table : tables) {
      TableSummary namesake = names.putIfAbsent(table.name(), table);
      if (namesake != null && !isSettledBySchemas(namesake, table, schemas)) {
        wrong.add(
            SchemaNameRule.duplicate(
                table.name(), namesake.site().type(), table.site().type(), table.nameSite()));
      }
      checkClass(table.generated(), table.site(), classes, wrong);
      if (isUnlisted(table, schemas)) {
        List<String> known = schemas.stream().map(SchemaSummary::name).sorted().toList();
        wrong.add(
            new Finding(
                Code.TABLE_IN_NO_SCHEMA,
                table.site(),
                "table \"" + table.name() + "\" is in no schema of this compilation",
                "list it in "
                    + String.join(" or ", known)
                    + ", or @SuppressWarnings(\"QRY-177\")"));
      }
    }
    for (ProjectionSummary projection : projections) {
      checkClass(projection.generated(), projection.site(), classes, wrong);
    }
    for (SchemaSummary schema : schemas) {
      checkClass(schema.generated(), schema.site(), classes, wrong);
    }
    return wrong;
  }

  /**
   * Migrations that never run.
   *
   * @param classes the classes that hold migrations
   * @param schemas all schemas; if there are none, the classes are left in peace, as are tables
   */
  public static List<Finding> checkMigrations(
      Collection<Site> classes, List<SchemaSummary> schemas) {
    if (schemas.isEmpty() || !schemas.stream().allMatch(SchemaSummary::isComplete)) {
      return List.of();
    }
    List<String> known = schemas.stream().map(SchemaSummary::name).sorted().toList();
    return classes.stream()
        .filter(
            each -> schemas.stream().noneMatch(schema -> schema.migrations().contains(each.type())))
        .map(
            each ->
                new Finding(
                    Code.MIGRATIONS_IN_NO_SCHEMA,
                    each,
                    "the migrations of " + each.type() + " are in no schema of this compilation",
                    "list the class in the migrations of "
                        + String.join(" or ", known)
                        + ", or @SuppressWarnings(\"QRY-254\")"))
        .toList();
  }

  private static void checkClass(
      String generated, Site site, Map<String, Site> classes, List<Finding> wrong) {
    Site twin = classes.putIfAbsent(generated, site);
    if (twin != null) {
      wrong.add(
          new Finding(
              Code.CLASS_CLASH,
              site,
              twin.type() + " and " + site.type() + " would both get the class " + generated,
              "rename one of them"));
    }
  }

  /**
   * What stands where it means nothing.
   *
   * @param stored the qualified names of all types that are stored, nested ones included; if there
   *     are none, they are left in peace: they may be meant for another module's tables
   */
  public static List<Finding> checkStrays(List<Stray> strays, Set<String> stored) {
    return strays.stream()
        .filter(stray -> stray.type().map(each -> isUnstored(each, stored)).orElse(true))
        .map(Stray::finding)
        .toList();
  }

  /**
   * What tells the past of something that has none, or that no table stores.
   *
   * @param stored as for {@link #checkStrays}
   */
  public static List<Finding> checkPast(List<Stray> past, Set<String> stored) {
    return past.stream()
        .filter(each -> each.type().map(type -> isUnstored(type, stored)).orElse(true))
        .map(CompilationRules::misplaced)
        .toList();
  }

  private static Finding misplaced(Stray past) {
    return past.type().isEmpty()
        ? new Finding(
            Code.MISPLACED_PAST,
            past.site(),
            past.subject() + " stands on nothing that is stored under a name",
            "put it on a component, an enum constant, a record of a sealed interface or a table's"
                + " record")
        : past.finding();
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static boolean isUnstored(String type, Set<String> stored) {
    return !stored.isEmpty() && !stored.contains(type);
  }

  /** Whether schemas keep two tables apart, or have reported them for being together. */
  private static boolean isSettledBySchemas(
      TableSummary first, TableSummary second, List<SchemaSummary> schemas) {
    return schemas.stream().anyMatch(schema -> lists(schema, first))
        && schemas.stream().anyMatch(schema -> lists(schema, second));
  }

  private static boolean isUnlisted(TableSummary table, List<SchemaSummary> schemas) {
    return !schemas.isEmpty()
        && schemas.stream().allMatch(SchemaSummary::isComplete)
        && schemas.stream().noneMatch(schema -> lists(schema, table));
  }

  private static boolean lists(SchemaSummary schema, TableSummary table) {
    return schema.tables().contains(table.site().type());
  }
}
