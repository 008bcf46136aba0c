package dev.quarry.examples.atlas;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A finished run of the program.
 *
 * @param exitCode what the process would end with
 * @param out what it showed
 * @param err what went wrong
 */
record AtlasRun(int exitCode, String out, String err) {

  static AtlasRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = AtlasApp.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new AtlasRun(exitCode, out.toString(), err.toString());
  }
}
