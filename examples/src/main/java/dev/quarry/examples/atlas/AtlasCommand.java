package dev.quarry.examples.atlas;

import dev.quarry.examples.atlas.evolve.FiveVersions;
import dev.quarry.examples.atlas.load.BadLines;
import dev.quarry.examples.atlas.load.Importer;
import dev.quarry.examples.atlas.load.Source;
import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.Region;
import dev.quarry.examples.atlas.report.Progress;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.tour.Interests;
import dev.quarry.examples.atlas.tour.Tour;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: which data, which database, what to look at. */
@Command(
    name = "atlas",
    showDefaultValues = true,
    sortOptions = false,
    description = {
      "",
      "Stores the world's cities in an embedded database and asks about them.",
      "The first run imports; later runs re-open the same directory.",
      ""
    },
    footer = {"", "Cities: GeoNames, CC BY 4.0. Countries: world-countries, ODbL 1.0."})
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class AtlasCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "atlas-data",
      description = "the database's directory, made if missing")
  private Path data;

  @Option(names = "--in-memory", description = "keep the database in memory, and import each time")
  private boolean inMemory;

  @Option(
      names = "--cities",
      paramLabel = "FILE",
      description = "import these cities, not those that come with Atlas; CSV, may be gzipped")
  private @Nullable Path cities;

  @Option(
      names = "--countries",
      paramLabel = "FILE",
      description = "import these countries; CSV, may be gzipped")
  private @Nullable Path countries;

  @Option(
      names = "--bad-lines",
      paramLabel = "skip|fail",
      defaultValue = "skip",
      description = "report damaged lines of input and go on, or stop at the first")
  private BadLines badLines;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      defaultValue = "DE",
      description = "whose largest cities to show: two letters")
  private String country;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      defaultValue = "OCEANIA",
      description = "whose cities to show: one of ${COMPLETION-CANDIDATES}")
  private Region region;

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      defaultValue = "Saint-J",
      description = "which names to search for")
  private String prefix;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "deu",
      description = "which language to search for: three letters")
  private String language;

  @Option(
      names = "--evolve",
      paramLabel = "DIR",
      description =
          "instead of the tour, take the cities through five versions of their schema, in two"
              + " databases in this directory, which does not exist yet")
  private @Nullable Path evolve;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this and end")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Report report = new Report(out);
    out.println("Atlas: the world's cities in an embedded database");
    report.step(inMemory ? "Import into memory" : "Import into " + data);
    try (AtlasDatabase atlas = inMemory ? AtlasDatabase.openInMemory() : AtlasDatabase.open(data)) {
      new Importer(atlas, badLines, report, new Progress(out, Ansi.AUTO.enabled()))
          .run(source(countries, "countries.csv"), source(cities, "cities.csv.gz"));
      if (evolve != null) {
        new FiveVersions(evolve, report).run(atlas);
      } else {
        new Tour(atlas, report)
            .take(new Interests(country.toUpperCase(Locale.ROOT), region, prefix, language));
      }
      new Summary(report).print(atlas);
    }
    return 0;
  }

  private static Source source(@Nullable Path file, String bundled) {
    return file == null ? Source.bundled(bundled) : Source.file(file);
  }
}
