package dev.quarry.catalog;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import java.security.SecureRandom;

/** Random bytes that a database makes once and keeps, to seal what it hands out and takes back. */
public final class DatabaseSecret {
  private static final int BYTES = 32;

  private DatabaseSecret() {}

  /**
   * The secret of a database; made if it has none yet.
   *
   * @param engine the database's engine
   * @return the bytes, the same as long as the database exists
   */
  public static byte[] of(Engine engine) {
    byte[] stored = engine.get(CatalogKeys.secret());
    if (stored != null) {
      return stored;
    }
    byte[] made = new byte[BYTES];
    new SecureRandom().nextBytes(made);
    try (EngineTransaction transaction = engine.begin()) {
      transaction.put(CatalogKeys.secret(), made.clone());
      transaction.commit(Durability.SYNC);
    }
    return made;
  }
}
