package dev.quarry.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** A table that generated code names has its own generated class. */
final class ProcessedTable {

  private ProcessedTable() {}

  /** Whether a table from a class file was compiled without this processor. */
  static Optional<Finding> check(TypeElement table, Site site, Elements elements, Sources sources) {
    String generated = GeneratedClasses.table(ClassName.get(table)).canonicalName();
    if (sources.contains(table) || elements.getTypeElement(generated) != null) {
      return Optional.empty();
    }
    String name = table.getSimpleName().toString();
    return Optional.of(
        new Finding(
            Code.TABLE_NOT_PROCESSED,
            site,
            "table "
                + name
                + " was compiled without the Quarry processor: there is no "
                + generated,
            "put the processor on the processor path where " + name + " is compiled"));
  }
}
