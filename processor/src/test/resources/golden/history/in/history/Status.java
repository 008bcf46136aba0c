package history;

import dev.quarry.annotation.Renamed;

public enum Status {
  @Renamed(from = {"OPEN", "NEW"})
  ACTIVE,
  CLOSED
}
