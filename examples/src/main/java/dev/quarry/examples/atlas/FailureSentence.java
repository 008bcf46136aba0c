package dev.quarry.examples.atlas;

import dev.quarry.error.QuarryException;
import dev.quarry.examples.atlas.report.AtlasException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells of a failure in one sentence, where it is one that a user can do something about; anything
 * else is a mistake in the program and keeps its stack trace.
 */
final class FailureSentence implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parseResult) throws Exception {
    if (failure instanceof AtlasException || failure instanceof QuarryException) {
      commandLine.getErr().println("atlas: " + failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}
