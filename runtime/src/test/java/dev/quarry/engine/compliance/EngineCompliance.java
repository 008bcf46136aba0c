package dev.quarry.engine.compliance;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every engine has to do. It asks that transactions which touch the same data and must
 * conflict do so; it never asks that disjoint ones do not.
 */
public abstract class EngineCompliance
    implements ReadWriteCompliance,
        ScanCompliance,
        OwnWriteCompliance,
        AddCompliance,
        AddIsolationCompliance,
        IsolationCompliance,
        ConflictCompliance,
        LimitCompliance,
        ClosingCompliance,
        SizeCompliance {
  private Engine engine;

  /** Opens an empty engine. */
  protected abstract Engine open(Limits limits);

  @BeforeEach
  void openEngine() {
    engine = open(Limits.defaults());
  }

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  @Override
  public Engine engine() {
    return engine;
  }

  @Override
  public void reopen(Limits limits) {
    engine.close();
    engine = open(limits);
  }
}
