package geo;

import dev.quarry.annotation.*;

@Table("cities")
record City(@Key String code) {}
