package dev.quarry.processor.validate;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.ConvertFacts;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Access;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** {@code @Convert} names a converter for the component's type that generated code can make. */
final class ConverterRule implements TableRule {

  private final Types types;
  private final Sources sources;

  ConverterRule(Types types, Sources sources) {
    this.types = types;
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    PackageElement from = Access.packageOf(table.element());
    return Reached.of(table).stream()
        .flatMap(
            reached -> reached.component().convert().flatMap(c -> check(c, reached, from)).stream())
        .toList();
  }

  private Optional<Finding> check(ConvertFacts convert, Reached reached, PackageElement from) {
    if (convert.type().isEmpty()) {
      return Optional.empty();
    }
    Site site = reached.site(convert.site(), sources);
    ComponentFacts component = reached.component();
    String name = TypeText.of(types.erasure(convert.type().get()));
    if (convert.from().isEmpty() || convert.converter().isEmpty()) {
      return Optional.of(
          new Finding(
              Code.NOT_A_CONVERTER,
              site,
              name + ", named by @Convert on " + component.described() + ", is no Converter<T, S>",
              "let it implement dev.quarry.value.Converter with both types"));
    }
    TypeMirror value = boxed(component.value().type());
    if (!types.isSameType(value, convert.from().get())) {
      return Optional.of(
          new Finding(
              Code.CONVERTER_TYPE,
              site,
              name
                  + " converts "
                  + TypeText.of(convert.from().get())
                  + ", but "
                  + component.described()
                  + " is of type "
                  + TypeText.of(value),
              "name a converter of " + TypeText.of(value)));
    }
    return canBeMade(convert.converter().get(), from)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Code.CONVERTER_CONSTRUCTOR,
                site,
                name + " cannot be made with new " + name + "() in " + described(from),
                "it needs a constructor without parameters and exceptions; that package must reach"
                    + " both, and the class be neither abstract nor inner"));
  }

  private static String described(PackageElement place) {
    return place.isUnnamed() ? "the unnamed package" : "package " + place.getQualifiedName();
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  /** Whether code in a package can make an instance of a converter. */
  static boolean canBeMade(TypeElement converter, PackageElement from) {
    boolean isPlain =
        (converter.getKind() == ElementKind.CLASS || converter.getKind() == ElementKind.RECORD)
            && !converter.getModifiers().contains(Modifier.ABSTRACT)
            && !isInner(converter);
    return isPlain
        && Access.isReachable(converter, from)
        && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
            .anyMatch(each -> isUsable(each, Access.packageOf(converter).equals(from)));
  }

  private static boolean isUsable(ExecutableElement constructor, boolean samePackage) {
    Set<Modifier> modifiers = constructor.getModifiers();
    return constructor.getParameters().isEmpty()
        && constructor.getThrownTypes().isEmpty()
        && (modifiers.contains(Modifier.PUBLIC)
            || (samePackage && !modifiers.contains(Modifier.PRIVATE)));
  }

  /** Whether an instance needs one of the class around it. */
  private static boolean isInner(TypeElement type) {
    return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
  }
}
