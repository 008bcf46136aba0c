/**
 * What Atlas shows: headings, tables, timings and a progress bar, readable on a terminal and in a
 * file. Imports nothing of the other Atlas packages.
 */
@NullMarked
package dev.quarry.examples.atlas.report;

import org.jspecify.annotations.NullMarked;
