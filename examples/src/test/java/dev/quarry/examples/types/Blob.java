package dev.quarry.examples.types;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

/** A document whose value can be changed. */
@Table("blobs")
@SuppressWarnings({"ArrayRecordComponent", "QRY-177"}) // what is tested, and in no schema
record Blob(Id<Blob> id, byte[] value) {}
