package dev.quarry.examples.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
  @TempDir Path directory;

  @Test
  void allSteps_run() throws Exception {
    StringWriter out = new StringWriter();
    AccountsApp.run(directory, new PrintWriter(out, true));
    System.out.println(out);
    assertThat(out.toString()).contains("11. ");
  }
}
