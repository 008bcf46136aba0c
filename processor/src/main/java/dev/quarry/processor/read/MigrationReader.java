package dev.quarry.processor.read;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Rollback;
import dev.quarry.processor.name.RuntimeNames;
import dev.quarry.processor.read.StepFacts.OfDatabase;
import dev.quarry.processor.read.StepFacts.OfDocuments;
import dev.quarry.processor.read.StepFacts.OfRecords;
import dev.quarry.processor.read.StepFacts.Signature;
import dev.quarry.processor.read.StepFacts.Unknown;
import dev.quarry.processor.read.StepFacts.Unresolved;
import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the migrations of a class. Good for one round. */
final class MigrationReader {

  private static final String DOCUMENT = RuntimeNames.OBJECT_NODE.canonicalName();
  private static final String CONTEXT = RuntimeNames.MIGRATION_CONTEXT.canonicalName();

  private final Function<TypeElement, TableFacts> records;

  /**
   * Makes a reader.
   *
   * @param records reads a record as if it were a table
   */
  MigrationReader(Function<TypeElement, TableFacts> records) {
    this.records = records;
  }

  MigrationsFacts read(Site site, Optional<TypeMirror> type) {
    Optional<TypeElement> element = type.flatMap(RecordReader::element);
    List<MigrationFacts> migrations = new ArrayList<>();
    List<RollbackFacts> rollbacks = new ArrayList<>();
    element.ifPresent(
        owner -> {
          for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
            Mirror.find(method, Migration.class)
                .ifPresent(mirror -> migrations.add(migration(step(owner, method), mirror)));
            Mirror.find(method, Rollback.class)
                .ifPresent(mirror -> rollbacks.add(rollback(step(owner, method), mirror)));
          }
        });
    return new MigrationsFacts(
        site, type, element, List.copyOf(migrations), List.copyOf(rollbacks));
  }

  private static MigrationFacts migration(StepFacts step, Mirror mirror) {
    return new MigrationFacts(
        step,
        mirror.site("dateVersion"),
        mirror.text("dateVersion"),
        mirror.text("description"),
        mirror.site("table"),
        mirror.text("table"),
        mirror.constant("onFailure"),
        mirror.site("batch"),
        mirror.number("batch"));
  }

  private static RollbackFacts rollback(StepFacts step, Mirror mirror) {
    return new RollbackFacts(step, mirror.site("of"), mirror.text("of"));
  }

  private StepFacts step(TypeElement owner, ExecutableElement method) {
    return new StepFacts(owner, method, Site.of(method), signature(method));
  }

  private Signature signature(ExecutableElement method) {
    boolean takesArguments = method.getParameters().size() == 2;
    if (takesArguments ? !isArguments(method) : method.getParameters().size() != 1) {
      return new Unknown();
    }
    TypeMirror from = method.getParameters().get(0).asType();
    TypeMirror to = method.getReturnType();
    if (from.getKind() == TypeKind.ERROR || to.getKind() == TypeKind.ERROR) {
      return new Unresolved(List.of(simpleName(from), simpleName(to)));
    }
    if (is(from, DOCUMENT) && is(to, DOCUMENT)) {
      return new OfDocuments(takesArguments);
    }
    if (takesArguments) {
      return new Unknown();
    }
    if (is(from, CONTEXT) && to.getKind() == TypeKind.VOID) {
      return new OfDatabase();
    }
    return record(from)
        .flatMap(old -> record(to).<Signature>map(now -> new OfRecords(old, now)))
        .orElseGet(Unknown::new);
  }

  /** Whether a method takes a map of texts besides the document. */
  private static boolean isArguments(ExecutableElement method) {
    return method.getParameters().get(1).asType() instanceof DeclaredType map
        && is(map, "java.util.Map")
        && map.getTypeArguments().size() == 2
        && map.getTypeArguments().stream().allMatch(each -> is(each, "java.lang.String"));
  }

  private static String simpleName(TypeMirror type) {
    String name = type.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean is(TypeMirror type, String name) {
    return RecordReader.element(type)
        .filter(element -> element.getQualifiedName().contentEquals(name))
        .isPresent();
  }

  private Optional<TableFacts> record(TypeMirror type) {
    return RecordReader.element(type)
        .filter(element -> element.getKind() == ElementKind.RECORD)
        .map(records);
  }
}
