package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ValueModel.RecordValue;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A method that is a step of a migration, up or down. */
public sealed interface StepModel {

  /** The class that declares the method. */
  ClassName owner();

  /** The method's name. */
  String method();

  /** A method on documents or the database, which the runtime can call as it is. */
  record Direct(ClassName owner, String method) implements StepModel {}

  /**
   * A method from record to record.
   *
   * @param from the record it takes
   * @param to the record it gives
   * @param thrown the exceptions it declares
   * @param records the elements of both records
   * @param onward how what it gives becomes what documents are today, if nothing comes after it
   */
  record OfRecords(
      ClassName owner,
      String method,
      RecordValue from,
      RecordValue to,
      List<TypeName> thrown,
      List<TypeElement> records,
      Optional<CopyModel.OfRecord> onward)
      implements StepModel {}
}
