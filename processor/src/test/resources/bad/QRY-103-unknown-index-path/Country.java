package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("countries")
@Index("capital")
@Index("centre.lattitude")
record Country(@Key String code, Point centre) {} // error: [QRY-103] index path "capital" names no component of Country; its components are code, centre // error: [QRY-103] index path "centre.lattitude" names no component of Point; did you mean "centre.latitude"?
