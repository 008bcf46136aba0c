package geo;

import dev.quarry.annotation.*;
import java.util.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, List<String> mail) {} // error: [QRY-309] since 2024-01-15: users.mail was String and is now List<String>; write a migration that wraps it in a list: @Migration(dateVersion = "<today>") static UserV<today> wrapMail(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
