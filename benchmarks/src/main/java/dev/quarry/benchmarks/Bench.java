package dev.quarry.benchmarks;

import dev.quarry.annotation.Schema;

/** The database that the benchmarks use. */
@Schema(tables = {Account.class, Customer.class})
interface Bench {}
