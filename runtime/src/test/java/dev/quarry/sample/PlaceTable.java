package dev.quarry.sample;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import dev.quarry.value.Id;

public final class PlaceTable extends Table<Place, Id<Place>> {
  public static final TableSchema<Place, Id<Place>> SCHEMA =
      TableSchema.builder("places", new PlaceCodec())
          .field(FieldSchema.required("id", Type.id("places")))
          .field(FieldSchema.required("country", Type.TEXT))
          .field(FieldSchema.required("population", Type.INT32))
          .field(FieldSchema.optional("score", Type.INT32))
          .field(FieldSchema.optional("email", Type.TEXT))
          .field(FieldSchema.required("capital", Type.BOOL))
          .key("id")
          .index(IndexSchema.of("capital", "country").asUnique().withWhere("capital = true"))
          .index(
              IndexSchema.of("country_population", "country", "population")
                  .withDescending("population"))
          .index(IndexSchema.of("country_score", "country", "score").withDescending("score"))
          .index(IndexSchema.of("email", "email").asUnique().withIgnoreCase())
          .index(IndexSchema.of("score", "score").asUnique().withDescending("score"))
          .build();

  private PlaceTable(Session session) {
    super(session, SCHEMA);
  }

  public static PlaceTable in(Session session) {
    return new PlaceTable(session);
  }

  public Bounds<Place> byCapital() {
    return index(0);
  }

  public Bounds<Place> byCountryAndPopulation() {
    return index(1);
  }

  public Bounds<Place> byCountryAndScore() {
    return index(2);
  }

  public Bounds<Place> byEmail() {
    return index(3);
  }

  public Bounds<Place> byScore() {
    return index(4);
  }
}
