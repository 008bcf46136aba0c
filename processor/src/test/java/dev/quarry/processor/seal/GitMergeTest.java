package dev.quarry.processor.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that seal, and are merged by Git itself. */
class GitMergeTest {

  private static final String BOTH =
      "@Schema(tables = {User.class, Place.class}) interface Atlas {} "
          + "@Table(\"users\") record User(@Key String code, String name) {} "
          + "@Table(\"places\") record Place(@Key String code, int size) {}";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    assumeTrue(hasGit(), "git is not installed");
    project = new Project(folder);
    git("init", "--initial-branch=main");
    Files.writeString(folder.resolve(".gitignore"), "target\n");
    project.compile(BOTH);
    project.seal("2024-01-15");
    commit();
    git("branch", "other");
  }

  @Test
  void branches_thatSealOneTable_conflict() throws IOException, InterruptedException {
    seal(BOTH.replace("String name", "@Index String name"), "2024-02-01");
    git("checkout", "other");
    seal(BOTH.replace("String name", "String name, @Optional String mail"), "2024-02-02");

    assertThat(merge("main")).contains("CONFLICT").contains("Atlas/users/HEAD");

    assertThat(project.run(1, "check"))
        .startsWith("two branches have sealed table \"users\" anew; take the files of Atlas/users")
        .contains(
            "(git checkout --theirs -- "
                + project.snapshots().resolve("Atlas/users")
                + ", or --ours");
    assertThat(project.compile(BOTH))
        .singleElement()
        .asString()
        .contains("[QRY-320] two branches have sealed table \"users\" anew");
  }

  @Test
  void conflict_isSolvedAsTheMessageSays() throws IOException, InterruptedException {
    seal(BOTH.replace("String name", "@Index String name"), "2024-02-01");
    git("checkout", "other");
    seal(BOTH.replace("String name", "String name, @Optional String mail"), "2024-02-02");
    merge("main");

    git("checkout", "--theirs", "--", "src/main/quarry/Atlas/users");
    Files.delete(project.file("Atlas/users/2024-02-02.json"));
    assertThat(
            project.compile(
                BOTH.replace("String name", "@Index String name, @Optional String mail")))
        .isEmpty();

    assertThat(project.seal("2024-02-03"))
        .isEqualTo("sealed Atlas/users/2024-02-03.json (after 2024-02-01)\n");
    project.check();
  }

  @Test
  void fork_thatWasMergedByHand_isFound() throws IOException, InterruptedException {
    seal(BOTH.replace("String name", "@Index String name"), "2024-02-01");
    git("checkout", "other");
    seal(BOTH.replace("String name", "String name, @Optional String mail"), "2024-02-02");
    merge("main");

    git("checkout", "--theirs", "--", "src/main/quarry/Atlas/users");

    assertThat(project.run(1, "check"))
        .isEqualTo(
            "the lineage of table \"users\" is forked: 2024-02-02 was sealed on 2024-01-15 as"
                + " others were; keep the line that was released: delete"
                + " Atlas/users/2024-02-02.json, give its migration, if it has one, a date version"
                + " after 2024-02-01, and seal again\n");
  }

  @Test
  void branches_thatSealOneTableForTheFirstTime_conflict()
      throws IOException, InterruptedException {
    String notes = BOTH.replace("Place.class}", "Place.class, Note.class}");
    seal(notes + " @Table(\"notes\") record Note(@Key String code) {}", "2024-02-01");
    git("checkout", "other");
    seal(notes + " @Table(\"notes\") record Note(@Key int code) {}", "2024-02-01");

    assertThat(merge("main")).contains("CONFLICT").contains("Atlas/notes/HEAD");
    assertThat(project.run(1, "check")).contains("two branches have sealed table \"notes\"");
  }

  @Test
  void branches_thatSealDifferentTables_mergeAndAreSealed()
      throws IOException, InterruptedException {
    String users = BOTH.replace("String name", "@Index String name");
    seal(users, "2024-02-01");
    git("checkout", "other");
    seal(BOTH.replace("int size", "long size"), "2024-02-01");

    assertThat(merge("main")).doesNotContain("CONFLICT");

    assertThat(project.compile(users.replace("int size", "long size"))).isEmpty();
    project.check();
  }

  @Test
  void conflict_isTold_evenWhereItTakesTheViewsAway() throws IOException, InterruptedException {
    String migrated =
        BOTH.replace("Place.class}", "Place.class}, migrations = Steps.class")
                .replace("String name", "String name, String role")
            + " class Steps { @Migration(dateVersion = \"2024-02-01\") static"
            + " geo.atlas.views.UserV20240201 addRole(geo.atlas.views.UserV20240115 old) {"
            + " return geo.atlas.views.UserV20240201.from(old).role(\"none\"); } }";
    seal(migrated, "2024-02-01");
    git("checkout", "other");
    seal(BOTH.replace("String name", "String name, @Optional String mail"), "2024-02-02");
    merge("main");

    assertThat(project.compile(migrated))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("[QRY-320] two branches have sealed table \"users\" anew"));
  }

  private void seal(String declarations, String date) throws IOException, InterruptedException {
    assertThat(project.compile(declarations)).isEmpty();
    project.seal(date);
    commit();
  }

  private void commit() throws IOException, InterruptedException {
    git("add", "--all");
    git("commit", "--message=seal");
  }

  private String merge(String branch) throws IOException, InterruptedException {
    return run("merge", "--no-edit", branch);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    run(arguments);
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=T", "-c", "user.email=t@example.org"));
    command.addAll(List.of("-c", "core.hooksPath=none", "-c", "commit.gpgSign=false"));
    command.addAll(Stream.of(arguments).toList());
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
