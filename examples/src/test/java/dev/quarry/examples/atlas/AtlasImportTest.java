package dev.quarry.examples.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasImportTest {
  @TempDir Path directory;

  private AtlasRun run(Path cities, String badLines) {
    return AtlasRun.of(
        "--data",
        directory.resolve("db").toString(),
        "--cities",
        cities.toString(),
        "--bad-lines",
        badLines);
  }

  @Test
  void damagedLines_areNamedAndSkipped() throws IOException {
    Path file =
        new CityFile()
            .cities(1, 3)
            .line("4,Stadt 4,DE,PPL,07,40,6.95")
            .line("5,\"Stadt 5,DE,PPL,07,40,6.95,50.93")
            .line("6,Stadt 6,XX,PPL,07,40,6.95,50.93")
            .line("7,Stadt 7,DE,PPL,07,many,6.95,50.93")
            .cities(8, 9)
            .write(directory.resolve("cities.csv"));

    AtlasRun run = run(file, "skip");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(file + ", line 5: it has 7 columns instead of 8; skipped")
        .contains(file + ", line 6: a quote is not balanced; skipped")
        .contains(file + ", line 7: there is no country \"XX\"; skipped")
        .contains(file + ", line 8: column \"population\" is not a whole number: \"many\"; skipped")
        .contains("250 countries, 5 cities");
  }

  @Test
  void repeatedGeonameId_isADamagedLine() throws IOException {
    Path file =
        new CityFile()
            .cities(1, 700)
            .cities(350, 350)
            .cities(701, 1_500)
            .cities(2, 2)
            .write(directory.resolve("cities.csv"));

    AtlasRun run = run(file, "skip");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(file + ", line 702: ")
        .contains(file + ", line 1503: ")
        .contains("2 damaged lines")
        .contains("250 countries, 1,500 cities");
  }

  @Test
  void manyDamagedLines_areCounted() throws IOException {
    CityFile cities = new CityFile();
    for (int i = 0; i < 25; i++) {
      cities.line("x");
    }

    AtlasRun run = run(cities.cities(1, 1).write(directory.resolve("cities.csv")), "skip");

    assertThat(run.out()).contains("and 15 more damaged lines").contains("25 damaged lines");
  }

  @Test
  void damagedLine_isFatalIfAsked() throws IOException {
    Path file = new CityFile().cities(1, 3).line("x").write(directory.resolve("cities.csv"));

    AtlasRun run = run(file, "fail");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "atlas: "
                + file
                + ", line 5: it has 1 columns instead of 8. Mend the line, or pass --bad-lines=skip"
                + " to go on without it.");
  }

  @Test
  void brokenOffImport_goesOnWhereItStopped() throws IOException {
    Path file =
        new CityFile()
            .cities(1, 2_500)
            .line("x")
            .cities(2_501, 3_000)
            .write(directory.resolve("cities.csv"));
    assertThat(run(file, "fail").exitCode()).isEqualTo(1);

    AtlasRun run = run(file, "skip");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("countries: 250 rows are here since")
        .contains("cities: the last import ended at line 2,001; going on from there")
        .contains("cities: 1,000 rows in")
        .contains("250 countries, 3,000 cities");
  }

  @Test
  void brokenOffImport_startsAfreshWithAnotherFile() throws IOException {
    Path file = directory.resolve("cities.csv");
    new CityFile().cities(1, 2_500).line("x").write(file);
    assertThat(run(file, "fail").exitCode()).isEqualTo(1);
    new CityFile().cities(2_000, 2_600).write(file);

    AtlasRun run = run(file, "fail");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("its file has changed; starting afresh")
        .contains("250 countries, 601 cities");
  }

  @Test
  void wrongHeader_isFatal() throws IOException {
    Path file = Files.writeString(directory.resolve("cities.csv"), "id;name\n1;A\n");

    AtlasRun run = run(file, "skip");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("has the wrong header").contains("geonameId,name,country");
  }

  @Test
  void noCities_isNoFailure() throws IOException {
    AtlasRun run = run(new CityFile().write(directory.resolve("cities.csv")), "fail");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("250 countries, 0 cities");
  }
}
