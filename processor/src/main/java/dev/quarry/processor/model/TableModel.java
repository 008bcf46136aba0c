package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A table.
 *
 * @param origin the record's element, for the Filer's bookkeeping
 * @param record the record's class
 * @param tableClass the class to generate: {@code CityTable}, {@code Outer_CityTable} for a nested
 *     record
 * @param codecClass the codec to generate, {@code CityCodec}
 * @param isPublic whether the record is reachable from everywhere, and so the table class public
 * @param name the table's name
 * @param components the record's components in order
 * @param key the components that form the key, in order, at least one
 * @param indexes sorted by name
 * @param references in component order
 * @param formerNames the names that the table had, oldest first
 * @param removed the paths of what it had and gave up
 */
public record TableModel(
    TypeElement origin,
    ClassName record,
    ClassName tableClass,
    ClassName codecClass,
    boolean isPublic,
    String name,
    List<ComponentModel> components,
    List<ComponentModel> key,
    List<IndexModel> indexes,
    List<ReferenceModel> references,
    List<String> formerNames,
    List<String> removed) {}
