package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.processor.compile.Compilation;
import dev.quarry.processor.compile.Source;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.shape.Shape;
import dev.quarry.shape.TableShapes;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A default means the same to generated code and to the reader of older documents. */
class DefaultAgreementTest {

  private static final String RECORD =
      """
      package defaults;

      import dev.quarry.annotation.*;
      import dev.quarry.value.Bytes;
      import dev.quarry.value.Id;
      import java.math.*;
      import java.time.*;
      import java.util.*;

      @Table("everything")
      public record Everything(
          @Key int key,
          @Default("true") boolean bool,
          @Default("-128") byte int8,
          @Default("+32767") short int16,
          @Default("-2147483648") int int32,
          @Default("-9223372036854775808") long int64,
          @Default("\\n") char newline,
          @Default("'") Character quote,
          @Default("-0") float negativeZero,
          @Default("3.4028235E38") Float largest,
          @Default("NaN") float notANumber,
          @Default("4.9e-324") double smallest,
          @Default("-Infinity") double infinite,
          @Default(".1") double tenth,
          @Default("a \\"quoted\\" text,\\n\\tthe \\\\ and \\uD83D\\uDE00") String text,
          @Default("") String empty,
          @Default("3q2+7w==") byte[] array,
          @Default("") Bytes bytes,
          @Default("-1.500E+7") BigDecimal decimal,
          @Default("-340282366920938463463374607431768211456") BigInteger integer,
          @Default("018D0b6e-6a00-7000-8000-000000000001") UUID uuid,
          @Default("018d0b6e-6a00-7000-8000-000000000002") Id<Theme> other,
          @Default("2026-01-31T12:00:00.000000001Z") Instant instant,
          @Default("-0001-12-31") LocalDate date,
          @Default("23:59:59.999999999") LocalTime time,
          @Default("2026-01-31T12:30") LocalDateTime dateTime,
          @Default("PT-0.5S") Duration duration,
          @Default("DARK") Theme theme,
          @Default("[]") List<Theme> list,
          @Default("[]") Set<String> set,
          @Default("{}") Map<String, List<Theme>> map,
          @Default("250") @Convert(Cents.class) Money money) {

        public enum Theme { LIGHT, DARK }

        public record Money(long cents) {}

        public static final class Cents implements dev.quarry.value.Converter<Money, Long> {
          @Override
          public Long toStored(Money value) {
            return value.cents();
          }

          @Override
          public Money fromStored(Long stored) {
            return new Money(stored);
          }
        }
      }
      """;

  private static final String SCHEMA =
      """
      package defaults;

      @dev.quarry.annotation.Schema(tables = Everything.class)
      public interface All {}
      """;

  @TempDir Path folder;

  @Test
  void olderDocument_isWhatJsonWithoutTheComponentsIs() throws Exception {
    Compilation compilation =
        Compilation.of(
            List.of(
                new Source("defaults/Everything.java", RECORD),
                new Source("defaults/All.java", SCHEMA)),
            folder);
    assertThat(compilation.messages()).isEmpty();

    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      TableSchema<?, ?> schema =
          (TableSchema<?, ?>)
              loader.loadClass("defaults.EverythingTable").getField("SCHEMA").get(null);
      assertThat(upgraded(schema)).isEqualTo(read(schema));
    }
  }

  /** The document of a record that was read from JSON which has the key only. */
  private static <R> byte[] read(TableSchema<R, ?> schema) {
    R row = schema.codec().readJson(JsonReader.of("{\"key\":5}"));
    DocumentWriter out = new DocumentWriter();
    out.shape(2);
    schema.codec().encode(row, out);
    return out.finish();
  }

  /** The document that was stored when the table had the key only, as it is today. */
  private static byte[] upgraded(TableSchema<?, ?> schema) {
    List<FieldSchema> fields = new ArrayList<>();
    for (FieldSchema field : schema.fields()) {
      fields.add(field.stored(fields.size() + 1, field.type()));
    }
    assertThat(fields).hasSize(32);
    assertThat(fields.get(0).type()).isEqualTo(Type.INT32);
    TableShapes shapes =
        new TableShapes(List.of(new Shape(1, fields.subList(0, 1)), new Shape(2, fields)), 2);
    DocumentWriter out = new DocumentWriter();
    out.shape(1);
    out.int32(5);
    return shapes.upgrade(out.finish());
  }
}
