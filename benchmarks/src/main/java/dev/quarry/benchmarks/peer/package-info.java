/**
 * One adapter for each database that is measured, all behind {@link
 * dev.quarry.benchmarks.peer.Peer}. Each is written as its own guide has it done, with the settings
 * that suit the rows.
 */
@NullMarked
package dev.quarry.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
