package dev.quarry.examples.guide;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// [user]
@Table("users")
@Index({"country", "createdAt"})
public record User(
    Id<User> id, // the key: time-ordered, made by Id.next()
    @Index(unique = true) String email, // no two users share one
    String name,
    String country,
    Instant createdAt,
    @Default("LIGHT") Theme theme, // what JSON without a theme means
    @Index Set<String> interests, // one index entry per element
    @Optional @Nullable String bio) {} // may be absent
// [/user]
