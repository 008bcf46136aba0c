package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.Country;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.report.TextTable;
import java.util.List;
import java.util.Objects;

/** Countries by one element of a list: the index on languages has an entry for each of them. */
record SpokenLanguage(String language) implements Step {

  @Override
  public String title() {
    return "Index on a list: countries with \"" + language + "\" among their languages";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<Country> countries =
        report.call(
            "atlas.countries().byLanguages().languagesContains(\"%s\").list()".formatted(language),
            () -> atlas.countries().byLanguages().languagesContains(language).list());
    TextTable table =
        new TextTable().left("code").left("country").left("capital").left("languages");
    for (Country country : countries) {
      table.row(
          country.code(),
          country.name(),
          Objects.requireNonNullElse(country.capital(), "–"),
          String.join(", ", country.languages()));
    }
    report.print(table);
  }
}
