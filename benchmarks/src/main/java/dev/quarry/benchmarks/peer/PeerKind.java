package dev.quarry.benchmarks.peer;

import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import java.nio.file.Path;

/** What is measured. */
public enum PeerKind {
  /** The typed store; every read goes to the storage. */
  QUARRY {
    @Override
    public CoveringPeer open(Path directory, Durability durability) {
      return new QuarryPeer(directory, durability, 0);
    }
  },

  /** The typed store with its cache of decoded records, of the size that it has by default. */
  QUARRY_CACHED {
    @Override
    public CoveringPeer open(Path directory, Durability durability) {
      return new QuarryPeer(directory, durability, OpenOptions.defaults().documentCacheBytes());
    }
  },

  /** RocksDB by hand, on the typed store's files. */
  RAW {
    @Override
    public CoveringPeer open(Path directory, Durability durability) {
      return new RawPeer(directory, durability);
    }
  },

  SQLITE {
    @Override
    public CoveringPeer open(Path directory, Durability durability) {
      return new SqlPeer(SqlDialect.sqlite(directory, durability));
    }
  },

  H2 {
    @Override
    public CoveringPeer open(Path directory, Durability durability) {
      return new SqlPeer(SqlDialect.h2(directory, durability));
    }
  },

  /** BDB JE. */
  JE {
    @Override
    public Peer open(Path directory, Durability durability) {
      return new JePeer(directory, durability);
    }
  },

  OBJECTBOX {
    @Override
    public Peer open(Path directory, Durability durability) {
      return new ObjectBoxPeer(directory);
    }
  },

  NITRITE {
    @Override
    public Peer open(Path directory, Durability durability) {
      return new NitritePeer(directory);
    }
  },

  XODUS {
    @Override
    public Peer open(Path directory, Durability durability) {
      return new XodusPeer(directory, durability);
    }
  },

  MAPDB {
    @Override
    public Peer open(Path directory, Durability durability) {
      return new MapDbPeer(directory, durability);
    }
  };

  /**
   * Opens a database, or makes it.
   *
   * @param directory where it lies; there already
   * @param durability what commits survive; databases that offer less do what they can, as the page
   *     about performance says
   * @return the database, for the caller to close
   */
  public abstract Peer open(Path directory, Durability durability);

  /**
   * What people call it.
   *
   * @return a title for tables and charts
   */
  public String title() {
    return switch (this) {
      case QUARRY -> "Quarry";
      case QUARRY_CACHED -> "Quarry, cached";
      case RAW -> "raw RocksDB";
      case SQLITE -> "SQLite";
      case H2 -> "H2";
      case JE -> "BDB JE";
      case OBJECTBOX -> "ObjectBox";
      case NITRITE -> "Nitrite";
      case XODUS -> "Xodus";
      case MAPDB -> "MapDB";
    };
  }

  /**
   * Whether the typed store is to be faster than it.
   *
   * @return whether it is a database of others
   */
  public boolean isPeer() {
    return this != QUARRY && this != QUARRY_CACHED && this != RAW;
  }

  /**
   * Whose files this one reads.
   *
   * @return the one that fills the database
   */
  public PeerKind filler() {
    return this == RAW || this == QUARRY_CACHED ? QUARRY : this;
  }
}
