package geo;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Optional;
import java.util.Date;
import java.util.List;

class AtlasMigrations {
  record UserV1(
      String name,
      Date born, // error: [QRY-120] UserV1.born has the type Date, which is not known to Quarry; use java.time.Instant
      List<Pair<String>> pairs,
      @Optional int age, // error: [QRY-140] UserV1.age is of the primitive type int, which cannot be absent; use Integer, or remove @Optional
      @Default("x") int level) {} // error: [QRY-143] default "x" of UserV1.level does not parse as int; write a whole number from -2147483648 to 2147483647

  record Pair<T>(T left) {} // error: [QRY-105] Pair has type parameters, but a stored record has one shape; store a record without them, or use @Convert where it is a component

  @Migration(dateVersion = "2024-03-01")
  static User one(UserV1 user) {
    return new User(user.name(), "");
  }
}
