package geo;

import dev.quarry.annotation.Migration;

class AtlasMigrations {
  private record UserV1(String name) {}

  @Migration(dateVersion = "2024-03-01")
  static User one(UserV1 user) { // error: [QRY-253] AtlasMigrations.one needs UserV1, which schema Atlas cannot reach; make it public, or package-private in the schema's package
    return new User(user.name(), "");
  }
}
