package dev.quarry.examples.atlas.load;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.Country;
import dev.quarry.examples.atlas.model.ImportState;
import dev.quarry.examples.atlas.report.Progress;
import dev.quarry.examples.atlas.report.Report;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/**
 * Fills the database from its two files, once. A finished import is never repeated; one that was
 * cut short goes on where it stopped, or starts afresh if its file has changed.
 */
public final class Importer {
  private final AtlasDatabase atlas;
  private final BadLines badLines;
  private final Report report;
  private final Progress progress;

  /**
   * Makes an importer.
   *
   * @param atlas the database to fill
   * @param badLines what becomes of damaged lines
   * @param report where to tell of it
   * @param progress what shows how far it is
   */
  public Importer(AtlasDatabase atlas, BadLines badLines, Report report, Progress progress) {
    this.atlas = atlas;
    this.badLines = badLines;
    this.report = report;
    this.progress = progress;
  }

  /**
   * Imports countries and then the cities in them.
   *
   * @param countries the file of countries
   * @param cities the file of cities
   */
  public void run(Source countries, Source cities) {
    run(Target.countries(), countries);
    run(Target.cities(countryCodes()), cities);
  }

  private <R> void run(Target<R> target, Source source) {
    Optional<ImportState> before = atlas.imports().find(target.table());
    if (before.isPresent() && before.get().finishedAt() != null) {
      reportFinished(before.get());
      return;
    }
    Contents contents = source.inspect();
    ImportState start = start(target, before.orElse(null), contents);
    DamagedLines damaged = new DamagedLines(source.name(), badLines);
    long startNanos = System.nanoTime();
    ImportState end = copy(target, source, contents, start, damaged);
    Duration took = Duration.ofNanos(System.nanoTime() - startNanos);
    damaged.report().forEach(report::print);
    reportImported(end, end.rows() - start.rows(), took);
  }

  /** Where to begin: after the line that was committed last, or at a table that is empty. */
  private <R> ImportState start(Target<R> target, @Nullable ImportState before, Contents contents) {
    if (before != null && before.fingerprint().equals(contents.fingerprint())) {
      report.printf(
          "%s: the last import ended at line %,d; going on from there",
          target.table(), before.line());
      return before;
    }
    if (before != null) {
      report.printf(
          "%s: the last import did not end, and its file has changed; starting afresh",
          target.table());
      clear(target);
    }
    return new ImportState(target.table(), contents.fingerprint(), 1, 0, null);
  }

  /** Empties a table; a process killed meanwhile leaves a fingerprint that no file has. */
  private <R> void clear(Target<R> target) {
    atlas.imports().upsert(new ImportState(target.table(), "", 1, 0, null));
    int cleared;
    do {
      cleared = atlas.writeResult(tx -> target.clear().applyAsInt(tx));
    } while (cleared > 0);
  }

  private <R> ImportState copy(
      Target<R> target, Source source, Contents contents, ImportState start, DamagedLines damaged) {
    BatchWriter<R> writer = new BatchWriter<>(atlas, target, damaged, start);
    try (RowReader<R> reader = new RowReader<>(source, target.format(), damaged);
        ProgressBar bar = progress.start(target.table(), contents.lines())) {
      reader.skipTo(start.line());
      for (Row<R> row = reader.next(); row != null; row = reader.next()) {
        writer.add(row);
        bar.stepTo(row.line());
      }
      ImportState end = writer.finish(reader.line());
      bar.stepTo(end.line());
      return end;
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  private Set<String> countryCodes() {
    try (Stream<Country> countries = atlas.countries().scan().stream()) {
      return countries.map(Country::code).collect(Collectors.toUnmodifiableSet());
    }
  }

  private void reportFinished(ImportState state) {
    if (state.finishedAt() != null) {
      report.printf(
          "%s: %,d rows are here since %s; nothing to import",
          state.target(), state.rows(), state.finishedAt().truncatedTo(ChronoUnit.SECONDS));
    }
  }

  private void reportImported(ImportState end, long rows, Duration took) {
    report.spend(took);
    double perSecond = rows / Math.max(1e-9, took.toNanos() / 1e9);
    report.printf(
        "%s: %,d rows in %s, %,.0f rows a second, %,d damaged lines",
        end.target(), rows, Report.text(took), perSecond, end.damaged());
  }
}
