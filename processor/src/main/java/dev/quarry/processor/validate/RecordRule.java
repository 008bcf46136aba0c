package dev.quarry.processor.validate;

import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Access;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table is a record that generated code can reach, with a proper name. */
final class RecordRule implements TableRule {

  static final int MAX_NAME_LENGTH = 64;

  static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_-]{0,63}");

  private final Sources sources;

  RecordRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    String name = table.simpleName();
    List<Finding> wrong = new ArrayList<>();
    if (!table.isRecord()) {
      String kind =
          switch (table.element().getKind()) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
          };
      wrong.add(
          new Finding(
              Code.NOT_A_RECORD,
              table.site(),
              name + " is " + kind + ", but the documents of a table are records",
              "declare it as a record, or remove @Table"));
    }
    if (Access.isHidden(table.element())) {
      wrong.add(
          new Finding(
              Code.UNREACHABLE_TABLE,
              table.site(),
              name + " is private or lies in a private type, where generated code cannot reach it",
              "make it package-private or public"));
    }
    if (!NAME.matcher(table.name()).matches()) {
      wrong.add(
          new Finding(
              Code.BAD_TABLE_NAME,
              table.nameSite(),
              "\"" + table.name() + "\" is no name for a table",
              "begin with a letter, go on with letters, digits, _ and -, at most 64 in all"));
    }
    wrong.addAll(Shapes.check(table.element(), table.site(), sources));
    return wrong;
  }
}
