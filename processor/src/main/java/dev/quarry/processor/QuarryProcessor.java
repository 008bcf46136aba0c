package dev.quarry.processor;

import com.google.auto.service.AutoService;
import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Indexes;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Rollback;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.processor.evolve.Evolution;
import dev.quarry.processor.snapshot.SnapshotFolder;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The processor: checks annotated records and writes their typed access. It writes through the
 * Filer alone and reads nothing but elements, so that build tools may treat it as an aggregating
 * one.
 */
@AutoService(Processor.class)
public final class QuarryProcessor extends AbstractProcessor {

  /** Annotations that stand on components, or on a table's record. */
  static final List<Class<? extends Annotation>> MARKS =
      List.of(
          Key.class,
          Index.class,
          Indexes.class,
          Optional.class,
          Default.class,
          References.class,
          Convert.class,
          Path.class);

  /** Annotations that tell the past of what they stand on. */
  static final List<Class<? extends Annotation>> PAST = List.of(Renamed.class, Removed.class);

  /** Annotations that stand on methods. */
  static final List<Class<? extends Annotation>> STEPS = List.of(Migration.class, Rollback.class);

  /** All that the processor looks for. */
  static final Set<Class<? extends Annotation>> ANNOTATIONS =
      Stream.of(List.of(Table.class, Projection.class, Schema.class), STEPS, MARKS, PAST)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private @Nullable Compilation compilation;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return ANNOTATIONS.stream().map(Class::getName).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(SnapshotFolder.OPTION, Evolution.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment);
  }

  // Only a claim keeps javac -Xlint:all from warning that no processor claimed these annotations,
  // and they are of use to no other.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (compilation != null) {
      compilation.process(round);
    }
    if (round.processingOver()) {
      // The compiler keeps its processors while it generates code, which needs the memory itself.
      compilation = null;
    }
    return true;
  }
}
