package geo;

import dev.quarry.annotation.*;

@Schema(tables = {User.class, Address.class})
interface Atlas {}

@Table("users")
record User(@Key String code, String name, String street) {}

@Table("addresses")
record Address(@Key String user, String town) {}
