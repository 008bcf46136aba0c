/**
 * Whether concurrent transactions are serializable, and strictly so: random ones are run and
 * recorded, and the record is searched for what no serial order explains. After Adya, "Weak
 * Consistency" (1999), and Kingsbury and Alvaro, "Elle: Inferring Isolation Anomalies from
 * Experimental Observations" (2020).
 */
@NullMarked
package dev.quarry.history;

import org.jspecify.annotations.NullMarked;
