package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class) // error: [QRY-330] no migration leads documents of table users from shape 2024-01-15 to 2024-03-01, though users.role is new and required, but stored documents have no value for it; put the migration of 2024-03-01 back, which was there when it was sealed
interface Atlas {}
