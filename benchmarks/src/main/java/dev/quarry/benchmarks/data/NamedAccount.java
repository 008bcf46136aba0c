package dev.quarry.benchmarks.data;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The same document as {@link Account} in the same table, with one more index. */
@Table("accounts")
@Index({"country", "balance"})
public record NamedAccount(
    Id<NamedAccount> id,
    @Index(unique = true) String email,
    @Index String name,
    String country,
    int balance,
    long visits,
    double score,
    boolean active,
    Instant createdAt,
    @Optional @Nullable String note) {}
