package dev.quarry.processor.report;

import javax.tools.Diagnostic.Kind;

/**
 * The kinds of findings. A number is never given to another kind: people search for it. Each has an
 * entry in {@code docs/errors.md}.
 */
public enum Code {
  UNEXPECTED(100),

  NOT_A_RECORD(101),
  UNREACHABLE_TABLE(102),
  UNKNOWN_INDEX_PATH(103),
  PATH_THROUGH_VALUE(104),
  GENERIC_RECORD(105),
  BAD_TABLE_NAME(106),
  DUPLICATE_TABLE_NAME(107),
  TOO_MANY_COMPONENTS(108),

  NO_KEY(110),
  TWO_KEYS(111),
  UNORDERED_KEY(112),

  UNKNOWN_TYPE(120),
  RAW_TYPE(121),
  WILDCARD_TYPE(122),
  NESTED_OPTIONAL(123),
  BAD_MAP_KEY(124),
  RECURSIVE_TYPE(125),
  UNREACHABLE_TYPE(126),
  BAD_VARIANT(127),
  EMPTY_TYPE(128),
  STABLE_ID_CLASH(129),

  BAD_INDEX_PLACE(130),
  UNORDERED_INDEX(131),
  TWO_COLLECTION_PATHS(132),
  DUPLICATE_INDEX(133),
  DUPLICATE_INDEX_NAME(134),
  BAD_INDEX_NAME(135),
  REPEATED_PATH(136),
  INDEX_IS_KEY(137, Kind.WARNING),
  MARK_IN_NESTED_RECORD(138),

  OPTIONAL_PRIMITIVE(140),
  OPTIONAL_KEY(141),
  OPTIONAL_TWICE(142),
  BAD_DEFAULT(143),
  DEFAULT_ON_KEY(144),
  DEFAULT_ON_OPTIONAL(145),
  NO_DEFAULT_FORM(146),

  REFERENCE_TO_NO_TABLE(150),
  REFERENCE_TYPE(151),
  REFERENCE_TO_COMPOSITE_KEY(152),
  REFERENCE_IN_NESTED_RECORD(153),
  SET_ABSENT_ON_REQUIRED(154),

  NOT_A_CONVERTER(160),
  CONVERTER_TYPE(161),
  CONVERTER_CONSTRUCTOR(162),

  SCHEMA_WITHOUT_TABLES(170),
  SCHEMA_LISTS_NO_TABLE(171),
  SCHEMA_LISTS_TWICE(172),
  BAD_SCHEMA_TYPE(173),
  SCHEMA_CANNOT_REACH_TABLE(174),
  SCHEMA_MISSES_REFERENCED_TABLE(175),
  TABLE_NOT_PROCESSED(176),
  TABLE_IN_NO_SCHEMA(177, Kind.WARNING),

  INDEX_METHOD_CLASH(180),
  COMPONENT_METHOD_CLASH(181),
  TOKEN_CLASH(182),
  CLASS_CLASH(183),
  CLASS_EXISTS(184),
  TABLE_ACCESSOR_CLASH(185),

  STRAY_ANNOTATION(190, Kind.WARNING),

  DESCENDING_IS_NO_PATH(200),
  IGNORE_CASE_WITHOUT_TEXT(201),
  BAD_CONDITION(202),
  UNKNOWN_CONDITION_PATH(203),
  UNKNOWN_CONDITION_CONSTANT(204),
  CONDITION_TYPE(205);

  private final int number;
  private final Kind kind;

  Code(int number) {
    this(number, Kind.ERROR);
  }

  Code(int number, Kind kind) {
    this.number = number;
    this.kind = kind;
  }

  /** The code as users see it: {@code QRY-103}. */
  public String text() {
    return "QRY-" + number;
  }

  /** How severe it is. */
  public Kind kind() {
    return kind;
  }

  /** Whether a declaration with this finding cannot be compiled. */
  public boolean isError() {
    return kind == Kind.ERROR;
  }
}
