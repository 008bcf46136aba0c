/**
 * Sealed shapes of tables, as files that lie in the source tree: what the compiler compares the
 * records of today with. {@link dev.quarry.snapshot.Snapshots} reads them, {@link
 * dev.quarry.snapshot.TableSnapshot} is one of them, {@link dev.quarry.snapshot.Candidate} is what
 * the compiler says may be sealed. Nothing here opens a database. May import {@code schema} and
 * {@code evolution}.
 */
@NullMarked
package dev.quarry.snapshot;

import org.jspecify.annotations.NullMarked;
