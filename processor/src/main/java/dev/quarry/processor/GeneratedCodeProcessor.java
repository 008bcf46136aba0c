package dev.quarry.processor;

import com.google.auto.service.AutoService;
import dev.quarry.annotation.View;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Speaks for the annotations on generated code. {@code javac -Xlint:all} warns of annotations that
 * no processor claims, and users cannot change what we generate. It claims them in rounds that hold
 * nothing else, so nobody's own annotations are taken away.
 *
 * <p>It stands apart from {@link QuarryProcessor} since a build tool may not treat a processor as
 * aggregating that supports an annotation of source retention.
 */
@AutoService(Processor.class)
public final class GeneratedCodeProcessor extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        Generated.class.getName(), View.class.getName(), "org.jspecify.annotations.NullMarked");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  // See above: without a claim the warning stays.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return round.getRootElements().stream().allMatch(GeneratedCodeProcessor::isOurs);
  }

  private static boolean isOurs(Element root) {
    Generated generated = root.getAnnotation(Generated.class);
    return generated != null
        && List.of(generated.value()).contains(QuarryProcessor.class.getName());
  }
}
