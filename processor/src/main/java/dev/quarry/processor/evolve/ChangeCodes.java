package dev.quarry.processor.evolve;

import dev.quarry.evolution.ChangeKind;
import dev.quarry.evolution.Need;
import dev.quarry.processor.report.Code;
import java.util.Optional;

/** The code of each kind of change. */
final class ChangeCodes {

  private ChangeCodes() {}

  /**
   * The code; empty for what nobody needs to be told, and for a name that two tables claim, which
   * is wrong whatever was sealed.
   */
  static Optional<Code> of(ChangeKind kind) {
    Code code =
        switch (kind) {
          case FIELD_ADDED_REQUIRED -> Code.FIELD_WITHOUT_VALUES;
          case FIELD_MISSING -> Code.FIELD_GONE;
          case FIELD_MAYBE_RENAMED -> Code.FIELD_RENAMED_SILENTLY;
          case NUMBER_LOSSY, NUMBER_NARROWED -> Code.NUMBER_CUT;
          case TO_TEXT, FROM_TEXT -> Code.TEXT_CONVERSION;
          case CONSTANT_REMOVED -> Code.CONSTANT_GONE;
          case CONSTANT_MAYBE_RENAMED -> Code.CONSTANT_RENAMED_SILENTLY;
          case BECAME_REQUIRED -> Code.OPTIONAL_NO_MORE;
          case SCALAR_TO_LIST, LIST_TO_SCALAR -> Code.ONE_AND_MANY;
          case TYPE_CHANGED -> Code.OTHER_TYPE;
          case LIST_TO_SET -> Code.LIST_AS_SET;
          case RECORD_INLINED, RECORD_EXTRACTED -> Code.RECORD_REARRANGED;
          case KEY_CHANGED -> Code.OTHER_KEY;
          case VARIANT_REMOVED -> Code.VARIANT_GONE;
          case VARIANT_MAYBE_RENAMED -> Code.VARIANT_RENAMED_SILENTLY;
          case TABLE_MISSING -> Code.TABLE_GONE;
          case TABLE_MAYBE_RENAMED -> Code.TABLE_RENAMED_SILENTLY;
          default -> Code.CHANGE_TO_KNOW;
        };
    boolean isTold = code != Code.CHANGE_TO_KNOW || kind.need() == Need.NOTE;
    return Optional.of(code).filter(each -> isTold);
  }
}
