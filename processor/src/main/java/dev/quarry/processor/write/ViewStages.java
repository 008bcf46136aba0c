package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.ViewModel;
import dev.quarry.processor.model.ViewModel.Origin;
import dev.quarry.processor.name.Names;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The methods that begin a view with another one, and the interfaces that ask, one after the other,
 * for the components that do not carry over: who leaves one out has no view.
 */
final class ViewStages {

  private final ViewModel view;
  private final CopyCode copies;
  private final LocalNames names;

  /** The stages by what they and those behind them ask for. */
  private final Map<List<ComponentModel>, ClassName> stages = new LinkedHashMap<>();

  ViewStages(ViewModel view, CopyCode copies, Collection<String> nestedTypes) {
    this.view = view;
    this.copies = copies;
    this.names = LocalNames.with(nestedTypes);
  }

  // /** Takes over what carries over from a UserV20240115; asks for role. */
  // public static NeedsRole from(UserV20240115 old) {
  //   return role -> new UserV20240301(old.id(), old.name(), role);
  // }
  MethodSpec from(Origin origin) {
    List<ComponentModel> asked =
        origin.components().stream()
            .filter(each -> !each.isKnown())
            .map(CopyModel.Component::to)
            .toList();
    LocalNames locals = LocalNames.none();
    Map<ComponentModel, String> parameters = new LinkedHashMap<>();
    asked.forEach(each -> parameters.put(each, locals.take(each.name())));
    String old = locals.take("old", "other");
    CodeBlock.Builder body = CodeBlock.builder().add("return ");
    parameters.values().forEach(name -> body.add("$L -> ", name));
    CodeBlock arguments =
        origin.components().stream()
            .map(
                each ->
                    each.isKnown()
                        ? copies.component(each, CodeBlock.of("$L", old))
                        : CodeBlock.of("$L", parameters.get(each.to())))
            .collect(CodeBlock.joining(", "));
    body.add("new $T($L)", view.type(), arguments);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("from").addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    if (asked.isEmpty()) {
      method.addJavadoc("What a {@link $T} is here: all of it carries over.", origin.view());
    } else {
      method.addJavadoc(
          "Takes over what carries over from a {@link $T}, and asks for $L.",
          origin.view(),
          asked.stream()
              .map(each -> CodeBlock.of("{@code $L}", each.name()))
              .collect(CodeBlock.joining(", then ")));
    }
    return method
        .returns(stage(asked))
        .addParameter(origin.view(), old)
        .addStatement(body.build())
        .build();
  }

  private TypeName stage(List<ComponentModel> asked) {
    if (asked.isEmpty()) {
      return view.type();
    }
    return stages.computeIfAbsent(
        asked,
        each ->
            view.type().nestedClass(names.take("Needs" + Names.pascalCase(each.get(0).name()))));
  }

  /** The interfaces that the methods need. */
  List<TypeSpec> types() {
    List.copyOf(stages.keySet()).forEach(this::rest);
    return stages.keySet().stream().map(this::type).toList();
  }

  private void rest(List<ComponentModel> asked) {
    if (!asked.isEmpty()) {
      stage(asked);
      rest(asked.subList(1, asked.size()));
    }
  }

  // /** A UserV20240301 that lacks its firstName. */
  // @FunctionalInterface
  // public interface NeedsFirstName {
  //   /** Gives component firstName. */
  //   NeedsLastName firstName(String firstName);
  // }
  private TypeSpec type(List<ComponentModel> asked) {
    ComponentModel component = asked.get(0);
    MethodSpec step =
        MethodSpec.methodBuilder(component.name())
            .addJavadoc("Gives component {@code $L}.", component.name())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(stage(asked.subList(1, asked.size())))
            .addParameter(Annotations.declared(component), component.name())
            .build();
    return TypeSpec.interfaceBuilder((ClassName) stage(asked))
        .addJavadoc("A {@link $T} that lacks its {@code $L}.", view.type(), component.name())
        .addAnnotation(FunctionalInterface.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethod(step)
        .build();
  }
}
