package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, @Index(unique = true) String name) {} // note: [QRY-318] since 2024-01-15: index name of users is now unique: unique [name]; it cannot be read while documents share its values
