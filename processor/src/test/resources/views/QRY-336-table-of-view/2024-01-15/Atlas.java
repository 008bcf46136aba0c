package geo;

import dev.quarry.annotation.*;

@Schema(tables = {User.class, City.class})
interface Atlas {}
