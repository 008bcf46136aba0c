package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class FailureTest {

  private static final String CITY =
      """
      package geo;
      @dev.quarry.annotation.Table
      record City(@dev.quarry.annotation.Key String name) {}
      """;

  @Test
  void unexpectedException_isOneErrorPerDeclaration_andNoCrash() {
    String country = CITY.replace("City", "Country");

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new WithBrokenFiler())
            .compile(Javac.sources(CITY, country));

    assertThat(Javac.said(compilation))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(
                        "City.java:3: error: [QRY-100] the processor failed:"
                            + " java.lang.IllegalStateException: no disk at ")
                    .contains("FailureTest.java:")
                    .endsWith("; please report it with the declaration"),
            second -> assertThat(second).startsWith("Country.java:3: error: [QRY-100]"));
  }

  /** The processor in an environment whose Filer fails. */
  private static final class WithBrokenFiler extends AbstractProcessor {

    private final QuarryProcessor processor = new QuarryProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer =
          (Filer)
              Proxy.newProxyInstance(
                  Filer.class.getClassLoader(),
                  new Class<?>[] {Filer.class},
                  (proxy, method, arguments) -> {
                    throw new IllegalStateException("no disk");
                  });
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  ProcessingEnvironment.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) ->
                      method.getName().equals("getFiler")
                          ? filer
                          : method.invoke(environment, arguments)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }
}
