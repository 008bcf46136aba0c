package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, @Default("user") String role) {} // note: [QRY-318] since 2024-01-15: the default of users.role was "guest" and is now "user"; documents written before keep the older one
