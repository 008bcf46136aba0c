package geo;

import dev.quarry.annotation.*;
import java.util.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, List<Long> codes, Map<String, Boolean> flags) {}
