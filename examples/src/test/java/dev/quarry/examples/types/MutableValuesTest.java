package dev.quarry.examples.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.value.Id;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutableValuesTest {

  @Test
  void recordWithAnArray_isMadeAnewForEachReader(@TempDir Path directory) {
    try (Database database = Database.open(directory, BlobTable.SCHEMA)) {
      BlobTable blobs = BlobTable.in(database);
      Id<Blob> id = Id.next();
      blobs.insert(new Blob(id, new byte[] {1, 2, 3}));

      for (int i = 0; i < 4; i++) {
        byte[] value = blobs.get(id).value();
        assertThat(value).containsExactly(1, 2, 3);
        value[0] = 9;
      }
      assertThat(database.documentCache().hits()).isZero();
    }
  }
}
