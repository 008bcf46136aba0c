package geo;

import dev.quarry.annotation.*;
import java.util.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Address home, List<Address> others) {}

record Address(
    String street,
    String city) {} // error: [QRY-301] since 2024-01-15: users.home.city is new and required, but stored documents have no value for it; give it a @Default, mark it @Optional, or write a migration: @Migration(dateVersion = "<today>") static UserV<today> addHomeCity(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*; // error: [QRY-301] since 2024-01-15: users.others[].city is new and required, but stored documents have no value for it; give it a @Default, mark it @Optional, or write a migration: @Migration(dateVersion = "<today>") static UserV<today> addOthersCity(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
