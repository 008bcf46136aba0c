package dev.quarry.processor.name;

import com.palantir.javapoet.ClassName;

/**
 * The runtime types that are recognised in records or called by generated code. The processor never
 * links to the runtime: it runs inside the compiler, the runtime inside the application.
 */
public final class RuntimeNames {
  public static final ClassName DATABASE = ClassName.get("dev.quarry", "Database");
  public static final ClassName OPEN_OPTIONS = ClassName.get("dev.quarry", "OpenOptions");
  public static final ClassName TRANSACTION = ClassName.get("dev.quarry", "Transaction");
  public static final ClassName TRANSACTION_BODY = ClassName.get("dev.quarry", "TransactionBody");
  public static final ClassName TRANSACTION_FUNCTION =
      ClassName.get("dev.quarry", "TransactionFunction");

  public static final ClassName COMPONENTS = ClassName.get("dev.quarry.codec", "Components");
  public static final ClassName DOCUMENT_READER =
      ClassName.get("dev.quarry.codec", "DocumentReader");
  public static final ClassName DOCUMENT_WRITER =
      ClassName.get("dev.quarry.codec", "DocumentWriter");
  public static final ClassName ENTRY_WRITER = ClassName.get("dev.quarry.codec", "EntryWriter");
  public static final ClassName KEY_READER = ClassName.get("dev.quarry.codec", "KeyReader");
  public static final ClassName KEY_WRITER = ClassName.get("dev.quarry.codec", "KeyWriter");
  public static final ClassName REFERENCE_WRITER =
      ClassName.get("dev.quarry.codec", "ReferenceWriter");
  public static final ClassName TABLE_CODEC = ClassName.get("dev.quarry.codec", "TableCodec");

  public static final ClassName JSON_READER = ClassName.get("dev.quarry.json", "JsonReader");
  public static final ClassName JSON_WRITER = ClassName.get("dev.quarry.json", "JsonWriter");

  public static final ClassName MIGRATION = ClassName.get("dev.quarry.migration", "Migration");
  public static final ClassName MIGRATION_CONTEXT =
      ClassName.get("dev.quarry.migration", "MigrationContext");
  public static final ClassName MIGRATION_ON_FAILURE =
      ClassName.get("dev.quarry.migration", "OnFailure");

  public static final ClassName ELEMENTS_FIELD = ClassName.get("dev.quarry.query", "ElementsField");
  public static final ClassName FIELD = ClassName.get("dev.quarry.query", "Field");
  public static final ClassName ORDERED_FIELD = ClassName.get("dev.quarry.query", "OrderedField");
  public static final ClassName PROJECTION = ClassName.get("dev.quarry.query", "Projection");
  public static final ClassName REFERENCE = ClassName.get("dev.quarry.query", "Reference");
  public static final ClassName TEXT_FIELD = ClassName.get("dev.quarry.query", "TextField");
  public static final ClassName VALUE_TYPE = ClassName.get("dev.quarry.query", "ValueType");

  public static final ClassName BASELINE = ClassName.get("dev.quarry.schema", "Baseline");
  public static final ClassName DATABASE_SCHEMA =
      ClassName.get("dev.quarry.schema", "DatabaseSchema");
  public static final ClassName FIELD_SCHEMA = ClassName.get("dev.quarry.schema", "FieldSchema");
  public static final ClassName INDEX_SCHEMA = ClassName.get("dev.quarry.schema", "IndexSchema");
  public static final ClassName ON_DELETE = ClassName.get("dev.quarry.schema", "OnDelete");
  public static final ClassName TABLE_SCHEMA = ClassName.get("dev.quarry.schema", "TableSchema");
  public static final ClassName TYPE = ClassName.get("dev.quarry.schema", "Type");

  public static final ClassName BOUNDS = ClassName.get("dev.quarry.table", "Bounds");
  public static final ClassName MATCH = ClassName.get("dev.quarry.table", "Match");
  public static final ClassName RANGE = ClassName.get("dev.quarry.table", "Range");
  public static final ClassName SESSION = ClassName.get("dev.quarry.table", "Session");
  public static final ClassName TABLE = ClassName.get("dev.quarry.table", "Table");

  public static final ClassName BYTES = ClassName.get("dev.quarry.value", "Bytes");
  public static final ClassName CONVERTER = ClassName.get("dev.quarry.value", "Converter");
  public static final ClassName ID = ClassName.get("dev.quarry.value", "Id");

  public static final ClassName OBJECT_NODE =
      ClassName.get("tools.jackson.databind.node", "ObjectNode");

  private RuntimeNames() {}
}
