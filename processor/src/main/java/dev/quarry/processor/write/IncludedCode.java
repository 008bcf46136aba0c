package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.DOCUMENT_WRITER;

import com.palantir.javapoet.CodeBlock;
import dev.quarry.processor.model.IndexModel;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** The statements that write what the entries of an index include. */
final class IncludedCode {

  private static final CodeBlock ROW = CodeBlock.of("row");
  private static final int BITS_PER_BYTE = 8;

  private final TableModel table;
  private final ValueCode values;

  IncludedCode(TableModel table, CodecTypes types) {
    this.table = table;
    this.values = DocumentValueCode.inCodec(types);
  }

  // encode(row, out.included(0));
  CodeBlock of(int ordinal, IndexModel index) {
    CodeBlock start = CodeBlock.of("out.included($L)", ordinal);
    CodeBlock.Builder code = CodeBlock.builder();
    if (index.includesRecord()) {
      code.addStatement("encode(row, $L)", start);
    } else if (index.include().size() == 1 && !index.include().get(0).mayBeAbsent()) {
      code.addStatement("$L", value(index.include().get(0), start));
    } else if (!index.include().isEmpty()) {
      code.add(record(index.include(), "included" + ordinal, start));
    }
    return code.build();
  }

  // DocumentWriter included0 = out.included(0);
  // included0.presence(row.nickname() == null ? 0 : 1);
  // included0.text(row.name());
  // if (row.nickname() != null) {
  //   included0.text(row.nickname());
  // }
  private CodeBlock record(List<PathModel> paths, String variable, CodeBlock start) {
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T $L = $L", DOCUMENT_WRITER, variable, start);
    List<PathModel> optional = paths.stream().filter(PathModel::mayBeAbsent).toList();
    for (int from = 0; from < optional.size(); from += BITS_PER_BYTE) {
      int to = Math.min(from + BITS_PER_BYTE, optional.size());
      code.addStatement("$L.presence($L)", variable, bits(optional.subList(from, to)));
    }
    for (PathModel path : paths) {
      if (path.mayBeAbsent()) {
        code.beginControlFlow("if ($L)", Accessors.isPresent(ROW, path.components()));
      }
      code.addStatement("$L", value(path, CodeBlock.of("$L", variable)));
      if (path.mayBeAbsent()) {
        code.endControlFlow();
      }
    }
    return code.build();
  }

  // (row.capital() == null ? 0 : 1) | (row.motto() == null ? 0 : 2)
  private static CodeBlock bits(List<PathModel> paths) {
    List<CodeBlock> bits = new ArrayList<>();
    for (PathModel path : paths) {
      boolean alone = path.components().stream().filter(each -> each.mayBeAbsent()).count() == 1;
      CodeBlock absent =
          CodeBlock.of(alone ? "$L" : "($L)", Accessors.isAbsent(ROW, path.components()));
      bits.add(CodeBlock.of("$L ? 0 : $L", absent, 1 << bits.size()));
    }
    return bits.size() == 1
        ? bits.get(0)
        : bits.stream().map(bit -> CodeBlock.of("($L)", bit)).collect(CodeBlock.joining(" | "));
  }

  // included0.text(row.name())
  private CodeBlock value(PathModel path, CodeBlock out) {
    Site site =
        new Site(
            table.record().simpleName() + "." + path.dotted(),
            LocalNames.with(List.of("row", "out", "element")));
    return values.write(path.last().value(), out, Accessors.value(ROW, path.components()), site);
  }
}
