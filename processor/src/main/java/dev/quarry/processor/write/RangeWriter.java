package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.BOUNDS;
import static dev.quarry.processor.name.RuntimeNames.RANGE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.IndexModel;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.TableModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the range over an index, or over the primary key: a class, and in it a class per legal
 * prefix, whose methods offer what may come next.
 */
final class RangeWriter {

  private final TableModel table;
  private final IndexModel index;
  private final CodeBlock all;
  private final String title;
  private final ClassName type;
  private final KeyCode keys;

  private RangeWriter(
      TableModel table, IndexModel index, CodeBlock all, String title, CodecTypes types) {
    this.table = table;
    this.index = index;
    this.all = all;
    this.title = title;
    this.type =
        table
            .tableClass()
            .nestedClass(
                index.method().substring(0, 1).toUpperCase(Locale.ROOT)
                    + index.method().substring(1));
    this.keys = KeyCode.outsideCodec(types);
  }

  /** The ranges of a table: one per index, and one over the primary key. */
  static List<RangeWriter> of(TableModel table, CodecTypes types) {
    List<PathModel> key =
        table.key().stream().map(component -> new PathModel(List.of(component))).toList();
    boolean taken = table.indexes().stream().anyMatch(index -> index.method().equals("byKey"));
    IndexModel primary =
        new IndexModel(
            "",
            taken ? "byPrimaryKey" : "byKey",
            key,
            true,
            List.of(),
            false,
            Optional.empty(),
            List.of(),
            false);
    return Stream.concat(
            IntStream.range(0, table.indexes().size()).mapToObj(i -> ofIndex(i, table, types)),
            Stream.of(new RangeWriter(table, primary, CodeBlock.of("keys()"), "the key", types)))
        .toList();
  }

  private static RangeWriter ofIndex(int ordinal, TableModel table, CodecTypes types) {
    IndexModel index = table.indexes().get(ordinal);
    String where =
        index.where().map(condition -> " (where {@code " + condition.text() + "})").orElse("");
    String title =
        (index.unique() ? "unique index " : "index ") + "{@code " + index.name() + "}" + where;
    return new RangeWriter(table, index, CodeBlock.of("index($L)", ordinal), title, types);
  }

  // /** Documents in the order of index country_population. */
  // public ByCountryAndPopulation byCountryAndPopulation() {
  //   return new ByCountryAndPopulation(index(0));
  // }
  MethodSpec opener() {
    return MethodSpec.methodBuilder(index.method())
        .addJavadoc("Documents in the order of $L: $L.", title, order())
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return new $T($L)", type, all)
        .build();
  }

  private CodeBlock order() {
    return index.paths().stream()
        .map(
            path ->
                CodeBlock.of(
                    "{@code $L}$L", path.dotted(), index.isDescending(path) ? " descending" : ""))
        .collect(CodeBlock.joining(", then "));
  }

  private static CodeBlock named(List<PathModel> paths) {
    return paths.stream()
        .map(path -> CodeBlock.of("{@code $L}", path.dotted()))
        .collect(CodeBlock.joining(" and "));
  }

  // /** Range over index country_population. */
  // public static final class ByCountryAndPopulation extends Range<City> {
  //   …
  // }
  TypeSpec type() {
    TypeSpec.Builder range =
        stage(type, CodeBlock.of("Range over $L, to be narrowed by $L.", title, order()));
    StepMethods steps = steps(0, true);
    range.addMethods(steps.methods());
    for (int i = 0; i < index.paths().size(); i++) {
      boolean last = i + 1 == index.paths().size();
      if (!last) {
        addFixed(range, i, true);
      }
      if (!last && StepMethods.mayBeIncomplete(index, i)) {
        addFixed(range, i, false);
      }
      if (KeyCode.isOrdered(index.paths().get(i).element())) {
        range.addType(from(i));
      }
    }
    return range.build();
  }

  // /** Those with country fixed. */
  // public static final class CountryIs extends Range<City> {
  //   …
  // }
  private void addFixed(TypeSpec.Builder range, int position, boolean comparable) {
    StepNames names = new StepNames(type, index.paths().get(position));
    ClassName name = comparable ? names.fixed() : names.incomplete();
    CodeBlock fixed = named(index.paths().subList(0, position + 1));
    CodeBlock javadoc =
        comparable
            ? CodeBlock.of("Range over $L with $L fixed.", title, fixed)
            : CodeBlock.of("Range over $L with $L fixed, one of them to none.", title, fixed);
    range.addType(
        stage(name, javadoc).addMethods(steps(position + 1, comparable).methods()).build());
  }

  // /** Those from a lowest population on. */
  // public static final class PopulationFrom extends Range<City> {
  //   …
  // }
  private TypeSpec from(int position) {
    PathModel path = index.paths().get(position);
    CodeBlock javadoc =
        CodeBlock.of("Range over $L with a lower bound on {@code $L}.", title, path.dotted());
    return stage(new StepNames(type, path).from(), javadoc)
        .addMethods(steps(position, true).upperBounds())
        .build();
  }

  private StepMethods steps(int position, boolean comparable) {
    return new StepMethods(table, index, position, comparable, type, keys);
  }

  // public static final class ByName extends Range<City> {
  //   private ByName(Bounds<City> bounds) {
  //     super(bounds);
  //   }
  // }
  private TypeSpec.Builder stage(ClassName name, CodeBlock javadoc) {
    TypeName bounds = ParameterizedTypeName.get(BOUNDS, table.record());
    return TypeSpec.classBuilder(name)
        .addJavadoc(javadoc)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RANGE, table.record()))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(bounds, "bounds")
                .addStatement("super(bounds)")
                .build());
  }
}
