package geo;

import dev.quarry.annotation.*;

@Table("users")
record User(@Key String code, String name, @dev.quarry.annotation.Optional String nick) {}
