package dev.quarry.examples.atlas.tour;

import static dev.quarry.examples.atlas.model.CityTable.NAME;
import static dev.quarry.examples.atlas.model.CityTable.POPULATION;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.query.Page;
import dev.quarry.query.Selection;
import java.util.ArrayList;
import java.util.List;

/** All results, page by page; each page goes on from a cursor that could be in a link. */
record PageWalk(String prefix) implements Step {
  private static final int SIZE = 40;

  @Override
  public String title() {
    return "Pages: all \"" + prefix + "\" by " + SIZE;
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<Page<String>> pages =
        report.call(
            """
            var names = atlas.cities().where(NAME.startsWith("%s"))
                .orderBy(POPULATION.descending()).select(NAME);
            for (var page = names.page(%2$d); …; page = names.page(%2$d, cursor)) …"""
                .formatted(prefix, SIZE),
            () -> pages(atlas));
    for (Page<String> page : pages) {
      if (!page.rows().isEmpty()) {
        report.printf(
            "%d, from %s to %s",
            page.rows().size(), page.rows().get(0), page.rows().get(page.rows().size() - 1));
      }
    }
    pages.get(0).cursor().ifPresent(cursor -> report.print("the first cursor is " + cursor));
  }

  private List<Page<String>> pages(AtlasDatabase atlas) {
    Selection<?, String> names =
        atlas.cities().where(NAME.startsWith(prefix)).orderBy(POPULATION.descending()).select(NAME);
    List<Page<String>> pages = new ArrayList<>();
    Page<String> page = names.page(SIZE);
    pages.add(page);
    while (page.hasNext()) {
      page = names.page(SIZE, page.cursor().orElseThrow());
      pages.add(page);
    }
    return pages;
  }
}
