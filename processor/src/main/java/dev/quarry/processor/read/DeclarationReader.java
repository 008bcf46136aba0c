package dev.quarry.processor.read;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads tables, projections and schemas, from source and class files alike. Good for one round: the
 * facts hold its elements.
 */
public final class DeclarationReader {

  private final RecordReader records;
  private final MigrationReader migrations = new MigrationReader(this::table);
  private final Map<TypeElement, TableFacts> tables = new HashMap<>();

  private final Function<String, Optional<String>> views;

  /**
   * Makes a reader for this round.
   *
   * @param views the tables of views, by the views' qualified names
   */
  public DeclarationReader(Types types, Function<String, Optional<String>> views) {
    records = new RecordReader(types);
    this.views = views;
  }

  /**
   * Reads a type annotated with {@code @Table}; any other as if it were, with the name of the table
   * that it is a view of, or an empty one.
   */
  public TableFacts table(TypeElement type) {
    TableFacts known = tables.get(type);
    if (known != null) {
      return known;
    }
    Site site = Site.of(type);
    List<ComponentFacts> components =
        records.components(type).stream().map(this::followed).toList();
    TableFacts facts =
        new TableFacts(
            type,
            site,
            Mirror.find(type, Table.class).map(mirror -> mirror.site("value")).orElse(site),
            TableNames.of(type).or(() -> views.apply(site.type())).orElse(""),
            components,
            KeyFacts.of(components),
            IndexReader.read(type, components),
            PastFacts.find(type, Renamed.class, "from"),
            PastFacts.find(type, Removed.class, "value"));
    tables.put(type, facts);
    return facts;
  }

  /** Reads a type annotated with {@code @Projection}. */
  public ProjectionFacts projection(TypeElement type) {
    return new ProjectionReader(records, this::table).read(type);
  }

  /** Reads a type annotated with {@code @Schema}. */
  public SchemaFacts schema(TypeElement type) {
    Mirror mirror = Mirror.find(type, Schema.class).orElseThrow();
    List<AnnotationValue> values = mirror.values("tables");
    List<SchemaFacts.Entry> entries = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Optional<TypeMirror> listed = Mirror.type(values.get(i));
      Optional<TableFacts> table =
          listed
              .flatMap(RecordReader::element)
              .filter(element -> TableNames.of(element).isPresent())
              .map(this::table);
      entries.add(new SchemaFacts.Entry(mirror.site("tables", i), listed, table));
    }
    return new SchemaFacts(
        type,
        mirror.site(),
        List.copyOf(entries),
        PastFacts.of(mirror, "removed"),
        migrations(mirror),
        mirror.site("minSupported"),
        mirror.text("minSupported"));
  }

  /** Reads the migrations of a class that may be in no schema's list. */
  public MigrationsFacts migrations(TypeElement type) {
    return migrations.read(Site.of(type), Optional.of(type.asType()));
  }

  private List<MigrationsFacts> migrations(Mirror schema) {
    List<AnnotationValue> values = schema.values("migrations");
    List<MigrationsFacts> result = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      result.add(migrations.read(schema.site("migrations", i), Mirror.type(values.get(i))));
    }
    return List.copyOf(result);
  }

  /** The component with its reference followed as far as the key of the table it leads to. */
  private ComponentFacts followed(ComponentFacts component) {
    if (component.reference().isEmpty()) {
      return component;
    }
    ReferenceFacts reference = component.reference().get();
    Optional<ReferenceFacts.Target> target =
        reference.type().flatMap(RecordReader::element).map(this::target);
    return component.withReference(reference.to(target));
  }

  private ReferenceFacts.Target target(TypeElement element) {
    return new ReferenceFacts.Target(
        element, TableNames.of(element), KeyFacts.of(records.components(element)));
  }
}
