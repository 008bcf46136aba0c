package dev.quarry.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever bytes stand in the catalog, its readers refuse them with the one exception that they
 * promise, or read what is written so that it reads the same again. Runs on the inputs beside it;
 * with {@code JAZZER_FUZZ=1} in the environment and {@code -Djazzer.hooks=true}, which has it
 * guided by the branches that are reached, looks for more, one method at a time.
 */
class BadInputTest {

  @FuzzTest(maxDuration = "1m")
  void table(byte[] input) {
    StoredTable table;
    try {
      table = TableJson.read(input);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(TableJson.read(TableJson.write(table))).isEqualTo(table);
  }

  @FuzzTest(maxDuration = "1m")
  void header(byte[] input) {
    CatalogHeader header;
    try {
      header = CatalogHeader.read(input);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(CatalogHeader.read(header.write())).isEqualTo(header);
  }

  @FuzzTest(maxDuration = "1m")
  void formerTable(byte[] input) {
    FormerTable table;
    try {
      table = FormerTableJson.read(input);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(FormerTableJson.read(FormerTableJson.write(table))).isEqualTo(table);
  }
}
