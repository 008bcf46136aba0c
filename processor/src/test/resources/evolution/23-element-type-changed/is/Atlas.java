package geo;

import dev.quarry.annotation.*;
import java.util.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, List<Integer> codes, Map<String, UUID> flags) {} // error: [QRY-304] since 2024-01-15: users.codes[] was long and is now int, which cannot hold every value; write a migration that converts it: @Migration(dateVersion = "<today>") static UserV<today> convertCodes(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*; // error: [QRY-310] since 2024-01-15: users.flags{} was boolean and is now UUID; write a migration that converts it: @Migration(dateVersion = "<today>") static UserV<today> convertFlags(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
