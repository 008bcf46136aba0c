package dev.quarry.processor.read;

import dev.quarry.annotation.Index;
import dev.quarry.processor.name.Names;
import dev.quarry.processor.site.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the indexes of a table, and adds those that its references need. */
final class IndexReader {

  private IndexReader() {}

  static List<IndexFacts> read(TypeElement table, List<ComponentFacts> components) {
    List<IndexFacts> indexes = new ArrayList<>();
    for (Mirror mirror : Mirror.findAll(table, Index.class)) {
      List<PathFacts> paths = paths(mirror, "value", components);
      indexes.add(declared(mirror, paths, components, IndexFacts.Origin.RECORD));
    }
    for (ComponentFacts component : components) {
      for (Mirror mirror : component.indexes()) {
        PathFacts path = PathFacts.resolve(component.name(), mirror.site(), components);
        IndexFacts.Origin origin =
            mirror.values("value").isEmpty()
                ? IndexFacts.Origin.COMPONENT
                : IndexFacts.Origin.COMPONENT_WITH_PATHS;
        indexes.add(declared(mirror, List.of(path), components, origin));
      }
    }
    for (ComponentFacts component : components) {
      if (component.reference().isPresent()
          && indexes.stream().noneMatch(index -> index.serves(component))) {
        indexes.add(implied(component, components));
      }
    }
    return List.copyOf(indexes);
  }

  private static List<PathFacts> paths(
      Mirror mirror, String member, List<ComponentFacts> components) {
    List<AnnotationValue> values = mirror.values(member);
    List<PathFacts> paths = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String text = values.get(i).getValue().toString();
      paths.add(PathFacts.resolve(text, mirror.site(member, i), components));
    }
    return List.copyOf(paths);
  }

  private static IndexFacts declared(
      Mirror mirror,
      List<PathFacts> paths,
      List<ComponentFacts> components,
      IndexFacts.Origin origin) {
    List<String> texts = paths.stream().map(PathFacts::text).toList();
    String given = mirror.text("name");
    String name = given.isEmpty() ? String.join("_", texts).replace('.', '_') : given;
    String method = given.isEmpty() ? Names.indexMethod(texts) : Names.namedIndexMethod(given);
    return new IndexFacts(
        mirror.site(),
        mirror.site("name"),
        name,
        method,
        List.copyOf(paths),
        mirror.flag("unique"),
        paths(mirror, "descending", components),
        mirror.flag("ignoreCase"),
        mirror.site("ignoreCase"),
        ConditionFacts.read(mirror, components),
        IncludeFacts.read(mirror, components),
        origin);
  }

  private static IndexFacts implied(ComponentFacts component, List<ComponentFacts> components) {
    String name = component.name();
    return new IndexFacts(
        component.site(),
        component.site(),
        name,
        Names.indexMethod(List.of(name)),
        List.of(PathFacts.resolve(name, component.site(), components)),
        false,
        List.of(),
        false,
        component.site(),
        Optional.empty(),
        IncludeFacts.NONE,
        IndexFacts.Origin.REFERENCE);
  }
}
