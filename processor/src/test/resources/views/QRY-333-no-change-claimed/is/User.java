package geo;

import dev.quarry.annotation.*;

@Table("users")
record User(@Key String code, String name, String role) {}
