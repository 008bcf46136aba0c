package geo;

import dev.quarry.annotation.Migration;
import tools.jackson.databind.node.ObjectNode;

class AtlasMigrations {
  @Migration(dateVersion = "2024-3-1", table = "users") // error: [QRY-240] "2024-3-1" is no date version; write a date like "2024-03-01", and "2024-03-01.2" for the second of that day
  static ObjectNode one(ObjectNode user) {
    return user;
  }

  @Migration(dateVersion = "2024-02-30", table = "users") // error: [QRY-240] "2024-02-30" is no date version; write a date like "2024-03-01", and "2024-03-01.2" for the second of that day
  static ObjectNode two(ObjectNode user) {
    return user;
  }

  @Migration(dateVersion = "2024-03-01.1", table = "users") // error: [QRY-240] "2024-03-01.1" is no date version; write a date like "2024-03-01", and "2024-03-01.2" for the second of that day
  static ObjectNode three(ObjectNode user) {
    return user;
  }
}
