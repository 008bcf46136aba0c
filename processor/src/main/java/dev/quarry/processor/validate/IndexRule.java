package dev.quarry.processor.validate;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.IndexFacts;
import dev.quarry.processor.read.PathFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Indexes are complete, and differ from each other and from the key. */
final class IndexRule implements TableRule {

  @Override
  public List<Finding> check(TableFacts table) {
    List<Finding> wrong = new ArrayList<>();
    List<IndexFacts> before = new ArrayList<>();
    for (IndexFacts index : table.indexes()) {
      checkAlone(index, table, wrong);
      if (!index.paths().isEmpty()) {
        checkAgainst(before, index, wrong);
        before.add(index);
      }
    }
    return wrong;
  }

  private static void checkAlone(IndexFacts index, TableFacts table, List<Finding> wrong) {
    List<String> paths = index.pathTexts();
    String named = named(index);
    if (paths.isEmpty()) {
      wrong.add(
          new Finding(
              Code.BAD_INDEX_PLACE,
              index.site(),
              "@Index on " + table.simpleName() + " names no path",
              "write the components to index, as in @Index({\"country\", \"population\"})"));
      return;
    }
    if (index.origin() == IndexFacts.Origin.COMPONENT_WITH_PATHS) {
      wrong.add(
          new Finding(
              Code.BAD_INDEX_PLACE,
              index.site(),
              "@Index on component " + paths.get(0) + " names paths, but indexes that component",
              "leave the paths out, or put the annotation on the record"));
    }
    checkName(index, wrong);
    Set<String> seen = new HashSet<>();
    paths.stream()
        .filter(path -> !seen.add(path))
        .distinct()
        .forEach(
            path ->
                wrong.add(
                    new Finding(
                        Code.REPEATED_PATH,
                        index.site(),
                        named + " has the path \"" + path + "\" twice",
                        "remove one")));
    if (index.paths().stream().filter(PathFacts::isMultiValue).count() > 1) {
      wrong.add(
          new Finding(
              Code.TWO_COLLECTION_PATHS,
              index.site(),
              named
                  + " leads to several collections, which would need an entry per combination of"
                  + " their elements",
              "keep one path to a List or Set in an index"));
    }
    checkKey(index, table, wrong);
  }

  private static void checkName(IndexFacts index, List<Finding> wrong) {
    boolean isGiven = !index.nameSite().equals(index.site());
    // One made of component names may begin with an underscore; it can only be too long.
    boolean isGood =
        isGiven
            ? RecordRule.NAME.matcher(index.name()).matches()
            : index.name().length() <= RecordRule.MAX_NAME_LENGTH;
    if (!isGood) {
      wrong.add(
          new Finding(
              Code.BAD_INDEX_NAME,
              index.nameSite(),
              "\"" + index.name() + "\" is no name for an index",
              isGiven
                  ? "begin with a letter, go on with letters, digits, _ and -, at most 64 in all"
                  : "it is made of the paths and longer than 64 characters: set one, @Index(name = …)"));
    }
  }

  private static void checkKey(IndexFacts index, TableFacts table, List<Finding> wrong) {
    List<String> paths = index.pathTexts();
    List<String> key = table.key().components().stream().map(ComponentFacts::name).toList();
    boolean isPrefix = key.size() >= paths.size() && key.subList(0, paths.size()).equals(paths);
    boolean constrains = index.unique() && paths.size() < key.size();
    if (isPrefix
        && !constrains
        && index.isPlain()
        && index.origin() != IndexFacts.Origin.REFERENCE) {
      wrong.add(
          new Finding(
              Code.INDEX_IS_KEY,
              index.site(),
              named(index) + " orders documents as the key does",
              "read them with byKey() and remove the index"));
    }
  }

  private static void checkAgainst(List<IndexFacts> before, IndexFacts index, List<Finding> wrong) {
    for (IndexFacts other : before) {
      if (other.isSameAs(index)) {
        wrong.add(
            new Finding(
                Code.DUPLICATE_INDEX,
                index.site(),
                named(index) + " is declared twice",
                "remove one"));
        return;
      }
      if (other.name().equals(index.name())) {
        boolean isImplied = index.origin() == IndexFacts.Origin.REFERENCE;
        wrong.add(
            new Finding(
                Code.DUPLICATE_INDEX_NAME,
                isImplied ? other.nameSite() : index.nameSite(),
                (isImplied ? "the index of reference " + index.name() : named(index))
                    + " and "
                    + named(other)
                    + " have the same name, \""
                    + index.name()
                    + "\"",
                "give "
                    + (isImplied ? "the latter" : "one of them")
                    + " another: @Index(name = …)"));
        return;
      }
    }
  }

  static String named(IndexFacts index) {
    return "index (" + String.join(", ", index.pathTexts()) + ")";
  }
}
