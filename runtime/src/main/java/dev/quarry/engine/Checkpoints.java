package dev.quarry.engine;

import java.nio.file.Path;

/**
 * A capability: a copy of the database as of one moment, made while it is in use. Asked for by
 * {@link Engine#capability}.
 */
public interface Checkpoints {

  /**
   * Makes a copy that holds every commit which returned before this call, and can be opened like
   * any database. Where the file system allows it, files that never change are shared by hard links
   * and take no further room.
   *
   * @param target the directory to make; it does not exist yet, and its parent is made if missing
   * @throws dev.quarry.error.EngineException if it cannot be made; nothing is left of it then
   */
  void checkpoint(Path target);

  /**
   * Where checkpoints that are made before a change of schema lie.
   *
   * @return a directory of the database's own, which need not exist yet
   */
  Path checkpointDirectory();
}
