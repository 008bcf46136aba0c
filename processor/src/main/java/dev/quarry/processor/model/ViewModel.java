package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.model.ValueModel.RecordValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record that stays what a table was at one time.
 *
 * @param schema the simple name of the table's schema
 * @param table the table's name at that time
 * @param dateVersion the date version of its shape
 * @param sealed whether the shape is sealed; otherwise it is that which the newest migration leads
 *     to
 * @param record the record; its nested types lie within it
 * @param pasts what documents of other shapes call the parts of the record and its nested types
 * @param onward how it becomes the newest view of its table; empty if it is that
 * @param names the names that the table has had
 * @param origins the views of the shapes before and after it, and what it takes over from each
 */
public record ViewModel(
    String schema,
    String table,
    String dateVersion,
    boolean sealed,
    RecordValue record,
    Map<ClassName, PastModel> pasts,
    Optional<CopyModel.OfRecord> onward,
    Set<String> names,
    List<Origin> origins) {

  /**
   * What a view takes over from another.
   *
   * @param view the other view
   * @param components its own components in order, each with where its value comes from
   */
  public record Origin(ClassName view, List<CopyModel.Component> components) {}

  /** The view's class. */
  public ClassName type() {
    return record.javaType();
  }
}
