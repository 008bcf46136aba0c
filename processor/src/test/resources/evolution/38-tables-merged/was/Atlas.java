package geo;

import dev.quarry.annotation.*;

@Schema(tables = {User.class, Guest.class})
interface Atlas {}

@Table("users")
record User(@Key String code, String name) {}

@Table("guests")
record Guest(@Key String code, String name, int nights) {}
