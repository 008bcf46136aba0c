package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * How the newest view of a table becomes its record.
 *
 * @param type the class to generate, {@code UserViews}
 * @param isPublic whether the record is reachable from everywhere, and so the class public
 * @param copy the components of the record, each with where its value comes from
 */
public record LiveViewModel(ClassName type, boolean isPublic, CopyModel.OfRecord copy) {}
