/** The samples of the guide. Each marked region stands in docs/guide.md, word for word. */
@NullMarked
package dev.quarry.examples.guide;

import org.jspecify.annotations.NullMarked;
