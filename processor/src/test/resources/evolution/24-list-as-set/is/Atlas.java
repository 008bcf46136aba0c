package geo;

import dev.quarry.annotation.*;
import java.util.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Set<String> tags) {} // error: [QRY-311] since 2024-01-15: users.tags was List<String> and is now Set<String>, but documents may hold duplicates; write a migration that leaves each once: @Migration(dateVersion = "<today>") static UserV<today> deduplicateTags(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
