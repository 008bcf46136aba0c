package dev.quarry.benchmarks.data;

import dev.quarry.annotation.Schema;

/** The database that the benchmarks use. */
@Schema(tables = {Account.class, Customer.class})
public interface Bench {}
