package geo;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;

@Index("name") // warning: [QRY-190] @Index on Loose means nothing: it is on no component of a table, nor of a record nested in one; remove it, or annotate the record with @Table
record Loose(
    @Key String code, // warning: [QRY-190] @Key on Loose.code means nothing: it is on no component of a table, nor of a record nested in one; remove it, or annotate the record with @Table
    @Optional @Default("x") String name) { // warning: [QRY-190] @Optional on Loose.name means nothing: it is on no component of a table, nor of a record nested in one; remove it, or annotate the record with @Table // warning: [QRY-190] @Default on Loose.name means nothing: it is on no component of a table, nor of a record nested in one; remove it, or annotate the record with @Table

  @Index static final int LIMIT = 3; // warning: [QRY-190] @Index on Loose.LIMIT means nothing: it is on no component of a table, nor of a record nested in one; remove it, or annotate the record with @Table
}
