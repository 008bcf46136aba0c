package dev.quarry.examples.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasTest {
  @TempDir Path directory;

  @Test
  void allCities_holdTheFactsAndAreImportedOnce() {
    String data = directory.resolve("db").toString();

    AtlasRun first = AtlasRun.of("--data", data);

    assertThat(first.err()).isEmpty();
    assertThat(first.exitCode()).isZero();
    assertThat(first.out())
        .contains("cities: 135,233 rows in ")
        .contains("250 countries, 135,233 cities")
        .doesNotContain("✗");
    assertTour(first.out());

    AtlasRun second = AtlasRun.of("--data", data, "--country", "fr", "--region", "europe");

    assertThat(second.err()).isEmpty();
    assertThat(second.exitCode()).isZero();
    assertThat(second.out())
        .contains("countries: 250 rows are here since ")
        .contains("cities: 135,233 rows are here since ")
        .contains("Paris")
        .doesNotContain("✗");
    assertThat(second.out().lines().filter(line -> line.endsWith("✓"))).hasSize(7);
  }

  private static void assertTour(String out) {
    assertThat(out.lines().filter(line -> line.endsWith("✓"))).hasSize(7);
    assertThat(out)
        .containsSubsequence(
            "the ten largest",
            "Berlin",
            "3,426,354",
            "Düsseldorf",
            "Prefix search",
            "Unique key",
            "\"geonameId\":2950159",
            "Relations",
            "Sydney",
            "Auckland",
            "Index on a list",
            "Liechtenstein",
            "Projection",
            "Berlin",
            "Covering index",
            "range of index country_population of cities; descending; covering; about ",
            "100 rows, entries read 100, documents scanned 0, documents fetched 0",
            "Tuples",
            "Munich",
            "Join",
            "France",
            "Groups",
            "populated place",
            "Pages",
            "40, from ",
            "the first cursor is ",
            "Plan",
            "range of index country_population of cities: country is \"DE\", population at least 10000",
            "Transaction",
            "Whole query",
            "cities changed; people: ",
            "Rules",
            "UniqueViolationException: ",
            "ReferenceViolationException: ",
            "ReferenceViolationException: ",
            "135,233 cities before, 135,233 after",
            "Summary");
  }

  @Test
  void inMemory_leavesNoFiles() throws IOException {
    Path cities = new CityFile().cities(1, 20).write(directory.resolve("cities.csv"));
    Path data = directory.resolve("db");

    AtlasRun run =
        AtlasRun.of("--in-memory", "--data", data.toString(), "--cities", cities.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("nothing to compare with").contains("250 countries, 20 cities");
    assertThat(data).doesNotExist();
  }

  @Test
  void unwritableDirectory_givesOneSentence() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    AtlasRun run = AtlasRun.of("--data", file.resolve("db").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).singleElement().asString().startsWith("atlas: ");
    assertThat(run.err()).contains(file.toString()).doesNotContain("Exception");
  }

  @Test
  void evolve_inOneOpeningAndStepByStep_comesToTheSame() throws IOException {
    CityFile file = new CityFile().cities(1, 2_000);
    for (int id = 3_001; id <= 3_010; id++) {
      file.line("%d,Stadt %d,DE,PPL,07,10,6.95,50.93".formatted(id, id - 3_000));
    }
    Path cities = file.write(directory.resolve("cities.csv"));

    AtlasRun run =
        AtlasRun.of(
            "--in-memory",
            "--cities",
            cities.toString(),
            "--evolve",
            directory.resolve("evolve").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "in one opening",
            "2,010 cities, 2,010 places, 10 names that several cities of a division share",
            "step by step",
            "2,010 cities, 2,010 places, 10 names that several cities of a division share",
            "both came to the same");
  }

  @Test
  void missingFile_givesOneSentence() {
    Path file = directory.resolve("none.csv");

    AtlasRun run = AtlasRun.of("--in-memory", "--countries", file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly("atlas: Cannot read " + file + ": there is no such file.");
  }

  @Test
  void unknownCountry_givesOneSentence() throws IOException {
    Path cities = new CityFile().cities(1, 2).write(directory.resolve("cities.csv"));

    AtlasRun run = AtlasRun.of("--in-memory", "--cities", cities.toString(), "--country", "xx");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("atlas: There is no country \"XX\" in the data;");
  }

  @Test
  void help_namesEveryOption() {
    AtlasRun run = AtlasRun.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("--data=DIR")
        .contains("--cities=FILE")
        .contains("--countries=FILE")
        .contains("--bad-lines=skip|fail")
        .contains("GeoNames, CC BY 4.0");
  }

  @Test
  void unknownOption_isAUsageError() {
    AtlasRun run = AtlasRun.of("--dta", "x");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--dta").contains("--data");
  }
}
