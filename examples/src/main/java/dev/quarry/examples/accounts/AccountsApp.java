package dev.quarry.examples.accounts;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes all steps, each on a database of version 1 of its own, in a temporary directory. */
public final class AccountsApp {
  private static final List<Step> STEPS =
      List.of(
          new OptionalFieldAdded(),
          new RoleInThreeSteps(),
          new RoleInOneStep(),
          new IndexAdded(),
          new NameSplit(),
          new DefaultsFilled(),
          new InBatches(),
          new EmailRenamedInOneDeploy(),
          new EmailRenamedOverDeploys(),
          new DocumentsRefused(),
          new BadDocumentRepaired(),
          new ChangesUndone());

  private AccountsApp() {}

  /**
   * Runs the program.
   *
   * @param args none
   * @throws Exception if a step fails
   */
  public static void main(String[] args) throws Exception {
    PrintWriter out =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
            true);
    Path directory = Files.createTempDirectory("accounts");
    try {
      run(directory, out);
    } finally {
      delete(directory);
    }
  }

  /**
   * Takes all steps.
   *
   * @param directory where their databases are made
   * @param out for what they show
   */
  static void run(Path directory, PrintWriter out) throws Exception {
    Page page = new Page(out);
    int number = 0;
    for (Step step : STEPS) {
      page.title(++number + ". " + step.title());
      Path accounts = directory.resolve("step" + number);
      People.store(accounts);
      step.run(accounts, page);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
