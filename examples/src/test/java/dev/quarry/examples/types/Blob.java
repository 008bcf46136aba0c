package dev.quarry.examples.types;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

/** A document whose value can be changed. */
@Table("blobs")
@SuppressWarnings("ArrayRecordComponent") // what is tested
record Blob(Id<Blob> id, byte[] value) {}
