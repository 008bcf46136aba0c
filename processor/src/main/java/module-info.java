/** The javac plug-in that checks annotated records and writes their typed access. */
@SuppressWarnings("requires-automatic")
module dev.quarry.processor {
  requires java.compiler;
  requires dev.quarry.annotations;
  requires dev.quarry.runtime;
  requires com.palantir.javapoet;
  requires static com.google.auto.service;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.quarry.processor.QuarryProcessor,
      dev.quarry.processor.GeneratedCodeProcessor;
}
