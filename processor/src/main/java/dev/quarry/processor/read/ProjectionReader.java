package dev.quarry.processor.read;

import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;
import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads projections. Good for one round. */
final class ProjectionReader {

  private final RecordReader records;
  private final Function<TypeElement, TableFacts> tables;

  ProjectionReader(RecordReader records, Function<TypeElement, TableFacts> tables) {
    this.records = records;
    this.tables = tables;
  }

  ProjectionFacts read(TypeElement type) {
    Mirror mirror = Mirror.find(type, Projection.class).orElseThrow();
    Optional<TypeMirror> of = mirror.type("of");
    Optional<TableFacts> table =
        of.flatMap(RecordReader::element)
            .filter(element -> TableNames.of(element).isPresent())
            .map(tables);
    List<ComponentFacts> fields = table.map(TableFacts::components).orElse(List.of());
    return new ProjectionFacts(
        type,
        Site.of(type),
        mirror.site("of"),
        of,
        table,
        records.components(type).stream().map(each -> part(each, fields)).toList());
  }

  private static ProjectionFacts.Part part(ComponentFacts component, List<ComponentFacts> fields) {
    Optional<Mirror> path = Mirror.find(RecordReader.field(component), Path.class);
    String text = path.map(mirror -> mirror.text("value")).orElse(component.name());
    Site site = path.map(mirror -> mirror.site("value")).orElse(component.site());
    return new ProjectionFacts.Part(
        component, PathFacts.resolve(text, site, fields), path.isPresent());
  }
}
