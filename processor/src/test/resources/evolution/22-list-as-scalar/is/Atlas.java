package geo;

import dev.quarry.annotation.*;
import java.util.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, String mail) {} // error: [QRY-309] since 2024-01-15: users.mail was List<String> and is now String, but documents may hold none or several; write a migration that chooses one: @Migration(dateVersion = "<today>") static UserV<today> chooseMail(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
