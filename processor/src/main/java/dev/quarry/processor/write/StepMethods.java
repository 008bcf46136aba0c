package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.KEY_WRITER;
import static dev.quarry.processor.name.RuntimeNames.MATCH;
import static dev.quarry.processor.name.RuntimeNames.RANGE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.IndexModel;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.name.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The steps that a range offers on one path of its index. */
final class StepMethods {

  private final TableModel table;
  private final IndexModel index;
  private final int position;
  private final boolean comparable;
  private final PathModel path;
  private final StepNames names;
  private final KeyCode keys;

  /**
   * The steps on one path.
   *
   * @param table the table
   * @param index the index
   * @param position the path's position in it
   * @param comparable whether no earlier path was fixed to absent: a unique index compares only
   *     documents in which all its values are present
   * @param range the class of the index's range
   * @param keys writes values into keys
   */
  StepMethods(
      TableModel table,
      IndexModel index,
      int position,
      boolean comparable,
      ClassName range,
      KeyCode keys) {
    this.table = table;
    this.index = index;
    this.position = position;
    this.comparable = comparable;
    this.path = index.paths().get(position);
    this.names = new StepNames(range, path);
    this.keys = keys;
  }

  /** Whether a range can ask for documents in which the path at this position is absent. */
  static boolean offersAbsent(IndexModel index, int position) {
    PathModel path = index.paths().get(position);
    return position > 0 && path.mayBeAbsent() && !path.isMultiValue();
  }

  /** Whether a stage after this position must do without a value that the index compares. */
  static boolean mayBeIncomplete(IndexModel index, int position) {
    return index.unique()
        && IntStream.rangeClosed(0, position).anyMatch(i -> offersAbsent(index, i));
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(is());
    if (offersAbsent(index, position)) {
      methods.add(isAbsent());
    }
    if (KeyCode.isOrdered(path.element())) {
      methods.add(lower("atLeast", "AtLeast", "or greater"));
      methods.add(lower("greaterThan", "GreaterThan", null));
      methods.add(upper("atMost", "AtMost", "or less", true));
      methods.add(upper("lessThan", "LessThan", null, true));
    }
    if (KeyCode.isText(path.element())) {
      methods.add(startsWith());
    }
    return methods;
  }

  /** The steps that remain when there is a lower bound. */
  List<MethodSpec> upperBounds() {
    return List.of(
        upper("atMost", "AtMost", "or less", false), upper("lessThan", "LessThan", null, false));
  }

  // /** Documents whose country is the one given. */
  // public CountryIs countryIs(String country) {
  //   return new CountryIs(bounds().is(key -> key.text(country)));
  // }
  private MethodSpec is() {
    TypeName result = next(comparable ? names.fixed() : names.incomplete(), comparable);
    String one = isMatch(result) ? "The document" : "Documents";
    CodeBlock sentence =
        path.isMultiValue()
            ? CodeBlock.of("$L with the given one among its {@code $L}.", one, path.dotted())
            : CodeBlock.of("$L whose {@code $L} is the given one.", one, path.dotted());
    return step(names.equality(), sentence, result, "is", "");
  }

  private static boolean isMatch(TypeName type) {
    return type instanceof ParameterizedTypeName generic && generic.rawType().equals(MATCH);
  }

  // /** Documents without surveyedAt. */
  // public Range<City> surveyedAtIsAbsent() {
  //   return new Range<>(bounds().is(KeyWriter::absent));
  // }
  private MethodSpec isAbsent() {
    ClassName stage = index.unique() ? names.incomplete() : names.fixed();
    TypeName result = next(stage, false);
    return MethodSpec.methodBuilder(names.absence())
        .addJavadoc("Documents without {@code $L}.", path.dotted())
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addStatement("return $L(bounds().is($T::absent))", construct(result), KEY_WRITER)
        .build();
  }

  // The class that follows when the path is fixed.
  private TypeName next(ClassName stage, boolean stillComparable) {
    if (position + 1 < index.paths().size()) {
      return stage;
    }
    return ParameterizedTypeName.get(
        index.unique() && stillComparable ? MATCH : RANGE, table.record());
  }

  // /** Documents whose population is the given one or greater. */
  // public PopulationFrom populationAtLeast(int population) {
  //   return new PopulationFrom(bounds().atLeast(key -> key.int32(population)));
  // }
  private MethodSpec lower(String bound, String suffix, @Nullable String or) {
    return step(names.comparison(suffix), sentence("greater than", or), names.from(), bound, "");
  }

  // /** Documents whose population is less than the given one. */
  // public Range<City> populationLessThan(int population) {
  //   return new Range<>(bounds().lessThan(key -> key.int32(population)));
  // }
  private MethodSpec upper(String bound, String suffix, @Nullable String or, boolean first) {
    TypeName result = ParameterizedTypeName.get(RANGE, table.record());
    // Without a lower bound the absent values, which sort first, would come along.
    String present = first && path.mayBeAbsent() ? ".present()" : "";
    // With a lower bound, the range without one has said what the step does.
    CodeBlock sentence = first ? sentence("less than", or) : CodeBlock.of("");
    return step(names.comparison(suffix), sentence, result, bound, present);
  }

  private CodeBlock sentence(String than, @Nullable String or) {
    String documents =
        path.isMultiValue()
            ? "Documents one of whose {@code $L} is"
            : "Documents whose {@code $L} is";
    return or == null
        ? CodeBlock.of(documents + " $L the given one.", path.dotted(), than)
        : CodeBlock.of(documents + " the given one $L.", path.dotted(), or);
  }

  private MethodSpec step(
      String name, CodeBlock sentence, TypeName result, String bound, String present) {
    LocalNames locals = LocalNames.none();
    String value =
        path.isMultiValue()
            ? locals.take("element")
            : locals.take(Names.camelCase(path.dotted()), "value");
    String key = locals.take("key", "out");
    CodeBlock append = keys.append(path.element(), CodeBlock.of("$L", value));
    return MethodSpec.methodBuilder(name)
        .addJavadoc(sentence)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addParameter(Parameters.type(path.element()), value)
        .addStatement(
            "return $L(bounds()$L.$L($L -> $L$L$L))",
            construct(result),
            present,
            bound,
            key,
            key,
            path.mayBeAbsent() ? ".present()" : "",
            append)
        .build();
  }

  // /** Documents whose name starts with the given text. */
  // public Range<City> nameStartsWith(String prefix) {
  //   return new Range<>(bounds().startsWith(prefix));
  // }
  private MethodSpec startsWith() {
    TypeName result = ParameterizedTypeName.get(RANGE, table.record());
    String bound = path.mayBeAbsent() ? "optionalStartsWith" : "startsWith";
    return MethodSpec.methodBuilder(names.comparison("StartsWith"))
        .addJavadoc(
            "$L {@code $L} starts with the given text.",
            path.isMultiValue() ? "Documents one of whose" : "Documents whose",
            path.dotted())
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addParameter(String.class, "prefix")
        .addStatement("return $L(bounds().$L(prefix))", construct(result), bound)
        .build();
  }

  // new CountryIs, or new Range<>
  private static CodeBlock construct(TypeName type) {
    return type instanceof ParameterizedTypeName generic
        ? CodeBlock.of("new $T<>", generic.rawType())
        : CodeBlock.of("new $T", type);
  }
}
