package dev.quarry.examples.evolution;

import dev.quarry.OpenOptions;
import dev.quarry.WorkControl;
import dev.quarry.evolution.SchemaChange;

/** Options that take a schema over and leave documents as they are. */
final class Waiting {
  static final OpenOptions OPTIONS =
      OpenOptions.defaults().withSchemaChange(SchemaChange.IN_BACKGROUND).withControl(paused());

  private Waiting() {}

  private static WorkControl paused() {
    WorkControl control = new WorkControl();
    control.pause();
    return control;
  }
}
