package dev.quarry.sample;

import dev.quarry.query.ElementsField;
import dev.quarry.query.Field;
import dev.quarry.query.OrderedField;
import dev.quarry.query.TextField;
import dev.quarry.query.ValueType;
import dev.quarry.sample.Specimen.Place;
import dev.quarry.sample.Specimen.Rank;
import dev.quarry.sample.Specimen.Spot;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import java.math.BigDecimal;

public final class SpecimenTable extends Table<Specimen, Place> {
  public static final TextField<Specimen> SITE = TextField.ofText("site", Specimen::site);
  public static final OrderedField<Specimen, Integer> NUMBER =
      OrderedField.of("number", ValueType.INT32, Specimen::number);
  public static final TextField<Specimen> NAME = TextField.ofText("name", Specimen::name);
  public static final TextField<Specimen> CODE = TextField.ofText("code", Specimen::code);
  public static final OrderedField<Specimen, Double> MASS =
      OrderedField.of("mass", ValueType.FLOAT64, Specimen::mass);
  public static final OrderedField<Specimen, Integer> GRADE =
      OrderedField.of("grade", ValueType.INT32, Specimen::grade);
  public static final Field<Specimen, Boolean> WHOLE =
      Field.of("whole", ValueType.BOOL, Specimen::whole);
  public static final ElementsField<Specimen, String> LABELS =
      ElementsField.ofElements("labels", ValueType.TEXT, Specimen::labels);
  public static final Field<Specimen, Spot> SPOT = Field.of("spot", Specimen::spot);
  public static final OrderedField<Specimen, Double> SPOT_DEPTH =
      OrderedField.of("spot.depth", ValueType.FLOAT64, Specimen::depth);
  public static final TextField<Specimen> SPOT_LAYER =
      TextField.ofText("spot.layer", Specimen::layer);
  public static final OrderedField<Specimen, BigDecimal> PRICE =
      OrderedField.of("price", ValueType.DECIMAL, Specimen::price);
  public static final Field<Specimen, Rank> RANK =
      Field.of(
          "rank",
          ValueType.enumeration(Rank.class, SpecimenCodec::id, SpecimenCodec::rank),
          Specimen::rank);

  public static final TableSchema<Specimen, Place> SCHEMA =
      TableSchema.builder("specimens", new SpecimenCodec())
          .field(FieldSchema.required("site", Type.TEXT))
          .field(FieldSchema.required("number", Type.INT32))
          .field(FieldSchema.required("name", Type.TEXT))
          .field(FieldSchema.optional("code", Type.TEXT))
          .field(FieldSchema.required("mass", Type.FLOAT64))
          .field(FieldSchema.optional("grade", Type.INT32))
          .field(FieldSchema.required("whole", Type.BOOL))
          .field(FieldSchema.required("labels", Type.list(Type.TEXT)))
          .field(
              FieldSchema.optional(
                  "spot",
                  Type.record(
                      "Spot",
                      FieldSchema.required("depth", Type.FLOAT64),
                      FieldSchema.optional("layer", Type.TEXT))))
          .field(FieldSchema.required("price", Type.DECIMAL))
          .field(
              FieldSchema.required(
                  "rank",
                  Type.enumeration(
                      "Rank", Type.constant("LOW", 0x77), Type.constant("HIGH", -0x11))))
          .key("site", "number")
          .unique("code", "code")
          .index("grade_name", "grade", "name")
          .index("labels", "labels")
          .index("layer", "spot.layer")
          .index("mass", "mass")
          .index("name_grade", "name", "grade")
          .index("price", "price")
          .index("rank_labels_mass", "rank", "labels", "mass")
          .index("whole_site", "whole", "site")
          .index(
              IndexSchema.of("heaviest", "mass", "name")
                  .withDescending("mass")
                  .withInclude("grade", "spot.layer", "price"))
          .index(
              IndexSchema.of("name_ignoring_case", "name", "mass")
                  .withDescending("mass")
                  .withIgnoreCase())
          .index(
              IndexSchema.of("code_backward", "code")
                  .withDescending("code")
                  .withIgnoreCase()
                  .withWhere("code is present"))
          .index(
              IndexSchema.of("high", "name", "grade")
                  .withDescending("grade")
                  .withWhere("rank = HIGH")
                  .withInclude("labels", "mass", "spot"))
          .index(
              IndexSchema.of("dearest", "price").withDescending("price").withWhere("whole = true"))
          .index(
              IndexSchema.of("spotless", "number")
                  .withWhere("spot is absent")
                  .withInclude(IndexSchema.RECORD))
          .index(
              IndexSchema.of("labels_ignoring_case", "labels")
                  .withIgnoreCase()
                  .withInclude("mass", "name"))
          .index(
              IndexSchema.of("best", "grade")
                  .withDescending("grade")
                  .withWhere("whole = true")
                  .withInclude(IndexSchema.RECORD))
          .index(
              IndexSchema.of("number_site", "number", "site")
                  .asUnique()
                  .withDescending("number")
                  .withInclude("price", "mass"))
          .index(IndexSchema.of("code_grade", "code", "grade").asUnique().withInclude("name"))
          .index("site_mass", "site", "mass")
          .build();

  private SpecimenTable(Session session) {
    super(session, SCHEMA);
  }

  /** All of an index, by its position in the schema. */
  public Range<Specimen> by(int index) {
    return new Range<>(index(index));
  }

  public static SpecimenTable in(Session session) {
    return new SpecimenTable(session);
  }
}
