package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.CopyModel.Component;
import dev.quarry.processor.model.CopyModel.Elements;
import dev.quarry.processor.model.CopyModel.OfEnum;
import dev.quarry.processor.model.CopyModel.OfRecord;
import dev.quarry.processor.model.CopyModel.OfSealed;
import dev.quarry.processor.model.CopyModel.Restored;
import dev.quarry.processor.model.CopyModel.Wider;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.ListValue;
import dev.quarry.processor.model.ValueModel.SetValue;
import dev.quarry.processor.name.Names;
import dev.quarry.processor.name.RuntimeNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions that copy values from one view to another, and the methods that these call. */
final class CopyCode {

  private final ClassName owner;
  private final Set<String> taken;
  private final Set<String> signatures = new HashSet<>();
  private final LocalNames constants = LocalNames.none();
  private final Map<CopyModel, String> methods = new LinkedHashMap<>();
  private final Map<ClassName, String> converters = new LinkedHashMap<>();

  /**
   * Code in a class.
   *
   * @param taken the names of its methods
   */
  CopyCode(ClassName owner, Collection<String> taken) {
    this.owner = owner;
    this.taken = Set.copyOf(taken);
  }

  // old.name()
  // old.home() == null ? null : copyPoint(old.home())
  // "geonames"
  CodeBlock component(Component component, CodeBlock row) {
    ComponentModel to = component.to();
    if (component.from().isEmpty() || component.value().isEmpty()) {
      return otherwise(to);
    }
    ComponentModel from = component.from().get();
    boolean isPlain = component.value().get() instanceof CopyModel.Same;
    CodeBlock accessor = Accessors.of(row, from);
    if (!from.mayBeAbsent()) {
      boolean isBoxed = !to.declaredType().isPrimitive();
      return Accessors.wrapped(to, value(component.value().get(), accessor, false, isBoxed));
    } else if (isPlain && to.presence() == ComponentModel.Presence.NULLABLE) {
      return accessor;
    }
    CodeBlock present = Accessors.wrapped(to, value(component.value().get(), accessor, true, true));
    return CodeBlock.of("$L == null ? $L : $L", accessor, otherwise(to), present);
  }

  // Role.USER, or null
  private CodeBlock otherwise(ComponentModel to) {
    if (to.defaultValue().isEmpty()) {
      return Accessors.absent(to);
    }
    CodeBlock stored = to.defaultValue().get();
    CodeBlock value =
        to.value() instanceof Converted converted
            ? CodeBlock.of("$L.fromStored($L)", converter(converted.converter()), stored)
            : stored;
    return Accessors.wrapped(to, value);
  }

  private CodeBlock value(CopyModel copy, CodeBlock value, boolean fromBox, boolean toBox) {
    if (copy instanceof CopyModel.Same) {
      return value;
    } else if (copy instanceof Wider wider) {
      return wider(wider, value, fromBox, toBox);
    } else if (copy instanceof CopyModel.Array) {
      return CodeBlock.of("$L.toByteArray()", value);
    } else if (copy instanceof CopyModel.Retyped) {
      return CodeBlock.of("$T.of($L.toUuid())", RuntimeNames.ID, value);
    } else if (copy instanceof Restored restored) {
      CodeBlock stored = value(restored.stored(), value, fromBox, true);
      return CodeBlock.of("$L.fromStored($L)", converter(restored.converter()), stored);
    } else if (copy instanceof Elements elements) {
      return elements(elements, value);
    }
    return CodeBlock.of("$L($L)", method(copy), value);
  }

  // Components.list(old.homes(), UserV20240301::copyPoint)
  private CodeBlock elements(Elements elements, CodeBlock value) {
    String method =
        elements.to() instanceof ListValue
            ? "list"
            : elements.to() instanceof SetValue ? "set" : "map";
    return CodeBlock.of(
        "$T.$L($L, $L)", RuntimeNames.COMPONENTS, method, value, function(elements.element()));
  }

  private CodeBlock function(CopyModel element) {
    boolean isMethod =
        element instanceof OfRecord || element instanceof OfEnum || element instanceof OfSealed;
    return isMethod
        ? CodeBlock.of("$T::$L", owner, method(element))
        : CodeBlock.of("each -> $L", value(element, CodeBlock.of("each"), true, true));
  }

  // old.population(), old.population().longValue() or Long.valueOf(old.population())
  private static CodeBlock wider(Wider wider, CodeBlock value, boolean fromBox, boolean toBox) {
    if (wider.to() == ScalarKind.INTEGER) {
      return CodeBlock.of("$T.valueOf($L)", BigInteger.class, value);
    } else if (wider.to() == ScalarKind.DECIMAL) {
      return wider.from() == ScalarKind.INTEGER
          ? CodeBlock.of("new $T($L)", BigDecimal.class, value)
          : CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value);
    }
    TypeName to =
        switch (wider.to()) {
          case INT16 -> TypeName.SHORT;
          case INT32 -> TypeName.INT;
          case INT64 -> TypeName.LONG;
          case FLOAT32 -> TypeName.FLOAT;
          default -> TypeName.DOUBLE;
        };
    if (fromBox) {
      return CodeBlock.of("$L.$TValue()", value, to);
    }
    return toBox ? CodeBlock.of("$T.valueOf($L)", to.box(), value) : value;
  }

  private String converter(ClassName converter) {
    return converters.computeIfAbsent(
        converter, each -> constants.take(Names.constant(each.simpleName())));
  }

  /** Two methods have one name if they take values of two types. */
  private String method(CopyModel copy) {
    return methods.computeIfAbsent(
        copy,
        each -> {
          String name = "copy" + to(each).simpleName();
          int number = 2;
          String free = name;
          while (taken.contains(free) || !signatures.add(free + "(" + from(each) + ")")) {
            free = name + number++;
          }
          return free;
        });
  }

  private static ClassName from(CopyModel copy) {
    ValueModel from =
        copy instanceof OfRecord record
            ? record.from()
            : copy instanceof OfEnum enumeration ? enumeration.from() : ((OfSealed) copy).from();
    return (ClassName) from.javaType();
  }

  private static ClassName to(CopyModel copy) {
    ValueModel to =
        copy instanceof OfRecord record
            ? record.to()
            : copy instanceof OfEnum enumeration ? enumeration.to() : ((OfSealed) copy).to();
    return (ClassName) to.javaType();
  }

  /** The converters that the expressions call, by the constants that hold them. */
  Map<ClassName, String> converters() {
    return converters;
  }

  /** The methods that the expressions call. */
  List<MethodSpec> methods() {
    List<MethodSpec> result = new ArrayList<>();
    // Writing a method may ask for another.
    for (int i = 0; i < methods.size(); i++) {
      result.add(new CopyMethod(this).write(List.copyOf(methods.keySet()).get(i)));
    }
    return result;
  }

  /** The name of the method for a nested copy. */
  String name(CopyModel copy) {
    return method(copy);
  }
}
