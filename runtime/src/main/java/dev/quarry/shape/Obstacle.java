package dev.quarry.shape;

/**
 * What keeps documents of an older shape from being read in today's. Immutable.
 *
 * @param path the field, as it is called today; dots lead into nested records, {@code []} into the
 *     elements of a list or a set, {@code {}} into the values of a map, {@code (Circle)} into a
 *     record of a sealed interface
 * @param kind what it is
 * @param reason one sentence about it
 */
public record Obstacle(String path, Kind kind, String reason) {

  /** The kinds of obstacles. */
  public enum Kind {
    /** The type has changed to one that the values cannot be read as. */
    TYPE,
    /** The field is required today, has no default, and the older shape does not have it. */
    MISSING,
    /**
     * The same, but the older shape has it as optional: only documents without it are concerned.
     */
    MAY_BE_ABSENT,
    /** A constant of the enum is gone: only documents that have it are concerned. */
    CONSTANT_GONE,
    /** A record of the sealed interface is gone: only documents that have it are concerned. */
    VARIANT_GONE
  }
}
