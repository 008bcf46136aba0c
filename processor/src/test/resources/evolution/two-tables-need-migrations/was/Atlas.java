package geo;

import dev.quarry.annotation.*;

@Schema(tables = {User.class, Team.class})
interface Atlas {}

@Table("users")
record User(@Key String code) {}

@Table("teams")
record Team(@Key String code) {}
