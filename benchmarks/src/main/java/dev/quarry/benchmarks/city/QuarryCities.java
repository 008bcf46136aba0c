package dev.quarry.benchmarks.city;

import dev.quarry.benchmarks.data.Question;
import dev.quarry.benchmarks.peer.QuarryPeer;
import dev.quarry.examples.atlas.load.BadLines;
import dev.quarry.examples.atlas.load.Importer;
import dev.quarry.examples.atlas.load.Source;
import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.report.Progress;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.value.Id;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The typed store; every read goes to the storage. */
public final class QuarryCities implements Cities {
  private final AtlasDatabase atlas;

  /**
   * Opens the database, and imports into it what comes with Atlas.
   *
   * @param directory where it lies
   */
  public QuarryCities(Path directory) {
    atlas = AtlasDatabase.open(directory, QuarryPeer.options().withDocumentCacheBytes(0));
    PrintWriter quiet = new PrintWriter(Writer.nullWriter());
    new Importer(atlas, BadLines.SKIP, new Report(quiet), new Progress(quiet, false))
        .run(Source.bundled("countries.csv"), Source.bundled("cities.csv.gz"));
  }

  /**
   * Lists all cities.
   *
   * @return a list of its own
   */
  public List<City> all() {
    List<City> all = new ArrayList<>();
    atlas.cities().scan().forEach(all::add);
    return all;
  }

  @Override
  public Object get(Id<City> id) {
    return atlas.cities().get(id);
  }

  @Override
  public List<?> smallest(String country) {
    return atlas.cities().byCountryAndPopulation().countryIs(country).limit(Question.ROWS).list();
  }

  @Override
  public void scan(Consumer<Object> sink) {
    atlas.cities().scan().forEach(sink);
  }

  @Override
  public void close() {
    atlas.close();
  }
}
