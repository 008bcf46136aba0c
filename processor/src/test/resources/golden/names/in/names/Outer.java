package names;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

final class Outer {
  private Outer() {}

  @Table("drafts")
  record Draft(Id<Draft> id, Point point) {}

  record Point(int x) {}
}
