package dev.quarry.benchmarks.data;

import dev.quarry.annotation.Schema;

/** The schema of {@link Bench} with one more index. */
@Schema(tables = {NamedAccount.class, Customer.class})
public interface NamedBench {}
