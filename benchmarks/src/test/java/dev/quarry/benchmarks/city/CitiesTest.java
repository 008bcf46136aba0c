package dev.quarry.benchmarks.city;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.examples.atlas.model.City;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That all find the same cities. */
final class CitiesTest {
  @TempDir Path directory;

  @Test
  void all_findTheSame() {
    List<City> all;
    List<?> smallest;
    try (QuarryCities typed = new QuarryCities(directory)) {
      all = typed.all();
      smallest = typed.smallest("DE");
      assertThat(all).hasSize(CityBenchmark.CITIES);
      assertThat(smallest).hasSize(100);
      assertThat(typed.get(all.get(17).id())).isEqualTo(all.get(17));
    }
    try (SqliteCities sqlite = new SqliteCities(directory, all)) {
      assertThat(sqlite.get(all.get(17).id())).isEqualTo(all.get(17));
      assertThat(sqlite.smallest("DE")).isEqualTo(smallest);
      List<Object> scanned = new ArrayList<>();
      sqlite.scan(scanned::add);
      assertThat(scanned).hasSameSizeAs(all);
    }
    try (RawCities raw = new RawCities(directory)) {
      assertThat(raw.get(all.get(17).id())).isNotNull();
      assertThat(raw.smallest("DE")).hasSize(100).doesNotContainNull();
      List<Object> scanned = new ArrayList<>();
      raw.scan(scanned::add);
      assertThat(scanned).hasSameSizeAs(all);
    }
  }
}
