package old;

import dev.quarry.annotation.Migration;
import tools.jackson.databind.node.ObjectNode;

public class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01", table = "users")
  static ObjectNode one(ObjectNode user) { // error: [QRY-242] AtlasMigrations.one is not public and lies in another package than Atlas, so that generated code cannot call it; declare it static, without type parameters, where Atlas can reach it
    return user;
  }
}
