package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.ENTRY_WRITER;
import static dev.quarry.processor.name.RuntimeNames.KEY_WRITER;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ComponentModel.Presence;
import dev.quarry.processor.model.ConditionModel;
import dev.quarry.processor.model.ConditionModel.Test;
import dev.quarry.processor.model.IndexModel;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel.EnumValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The codec's method that writes the values a record has in each index. */
final class EntryMethods {

  private static final CodeBlock ROW = CodeBlock.of("row");

  private final TableModel table;
  private final KeyCode keys;
  private final IncludedCode included;

  EntryMethods(TableModel table, CodecTypes types) {
    this.table = table;
    this.keys = KeyCode.inCodec(types);
    this.included = new IncludedCode(table, types);
  }

  // @Override
  // public void writeEntries(City row, EntryWriter out) {
  //   // country_population
  //   out.entry(0).text(row.country()).int32(row.population());
  // }
  MethodSpec writeEntries() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("writeEntries")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(table.record(), "row")
            .addParameter(ENTRY_WRITER, "out");
    if (table.indexes().isEmpty()) {
      method.addComment("no index");
    }
    for (int i = 0; i < table.indexes().size(); i++) {
      method.addCode(index(i, table.indexes().get(i)));
    }
    return method.build();
  }

  // // surveyedAt_alternateNames
  // if (row.surveyedAt() != null) {
  //   for (String element : row.alternateNames()) {
  //     out.entry(2).present().instant(row.surveyedAt()).text(element);
  //   }
  // }
  private CodeBlock index(int ordinal, IndexModel index) {
    Set<CodeBlock> conditions = new LinkedHashSet<>();
    index.where().ifPresent(where -> conditions.addAll(conditions(where)));
    for (PathModel path : index.paths()) {
      boolean decides = path.equals(index.paths().get(0)) || path.isMultiValue();
      if (decides) {
        conditions.addAll(Accessors.arePresent(ROW, path.components()));
      }
    }
    CodeBlock.Builder code = CodeBlock.builder().add("// $L\n", index.name());
    if (!conditions.isEmpty()) {
      code.beginControlFlow("if ($L)", CodeBlock.join(conditions, " && "));
    }
    code.add(included.of(ordinal, index));
    List<PathModel> collections = index.paths().stream().filter(PathModel::isMultiValue).toList();
    for (PathModel path : collections) {
      code.beginControlFlow(
          "for ($T element : $L)",
          Parameters.type(path.element()),
          Accessors.value(ROW, path.components()));
    }
    code.add(entry(ordinal, index));
    if (!collections.isEmpty()) {
      code.endControlFlow();
    }
    if (!conditions.isEmpty()) {
      code.endControlFlow();
    }
    return code.build();
  }

  // row.status() == Status.OPEN
  // row.address() != null, row.address().verified()
  // row.email() == null
  private static List<CodeBlock> conditions(ConditionModel where) {
    List<ComponentModel> path = where.path().components();
    if (where.test() == Test.PRESENT) {
      return Accessors.arePresent(ROW, path);
    } else if (where.test() == Test.ABSENT) {
      boolean alone = path.stream().filter(ComponentModel::mayBeAbsent).count() == 1;
      return List.of(CodeBlock.of(alone ? "$L" : "($L)", Accessors.isAbsent(ROW, path)));
    }
    boolean nullable = where.path().last().presence() == Presence.NULLABLE;
    // No constant is null.
    boolean asked = nullable && where.path().last().value() instanceof EnumValue;
    List<CodeBlock> conditions =
        new ArrayList<>(Accessors.arePresent(ROW, asked ? path.subList(0, path.size() - 1) : path));
    conditions.add(is(where, Accessors.value(ROW, path)));
    return conditions;
  }

  private static CodeBlock is(ConditionModel where, CodeBlock value) {
    if (where.path().last().value() instanceof EnumValue type) {
      return CodeBlock.of("$L == $T.$L", value, type.javaType(), where.constant());
    }
    return CodeBlock.of(where.constant().equals("true") ? "$L" : "!$L", value);
  }

  // KeyWriter entry3 = out.entry(3).text(row.country());
  // if (row.surveyedAt() == null) {
  //   entry3.absent();
  // } else {
  //   entry3.present().instant(row.surveyedAt());
  // }
  private CodeBlock entry(int ordinal, IndexModel index) {
    String variable = "entry" + ordinal;
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock chain =
        CodeBlock.of("out.entry($L)$L", ordinal, index.ignoreCase() ? ".ignoringCase()" : "");
    boolean declared = false;
    boolean pending = true;
    for (PathModel path : index.paths()) {
      boolean first = path.equals(index.paths().get(0));
      if (!first && path.mayBeAbsent() && !path.isMultiValue()) {
        if (!declared) {
          code.addStatement("$T $L = $L", KEY_WRITER, variable, chain);
          declared = true;
        } else if (pending) {
          code.addStatement("$L", chain);
        }
        code.beginControlFlow("if ($L)", Accessors.isAbsent(ROW, path.components()))
            .addStatement("$L$L", variable, directed(index, path, CodeBlock.of(".absent()")))
            .nextControlFlow("else")
            .addStatement("$L", CodeBlock.of("$L$L", variable, value(index, path)))
            .endControlFlow();
        chain = CodeBlock.of("$L", variable);
        pending = false;
      } else {
        chain = CodeBlock.of("$L$L", chain, value(index, path));
        pending = true;
      }
    }
    if (pending) {
      code.addStatement("$L", chain);
    }
    return code.build();
  }

  // .present().instant(row.surveyedAt())
  private CodeBlock value(IndexModel index, PathModel path) {
    CodeBlock value =
        path.isMultiValue() ? CodeBlock.of("element") : Accessors.value(ROW, path.components());
    CodeBlock append = keys.append(path.element(), value);
    return directed(
        index, path, path.mayBeAbsent() ? CodeBlock.of(".present()$L", append) : append);
  }

  // .descending().int32(row.population()).ascending()
  private static CodeBlock directed(IndexModel index, PathModel path, CodeBlock value) {
    return index.isDescending(path) ? CodeBlock.of(".descending()$L.ascending()", value) : value;
  }
}
