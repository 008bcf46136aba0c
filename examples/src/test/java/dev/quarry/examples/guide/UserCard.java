package dev.quarry.examples.guide;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;
import org.jspecify.annotations.Nullable;

// [card]
@Projection(of = User.class)
public record UserCard(
    String name, // the component of that name,
    @Path("country") String home, // another one, or one of a nested record: "address.street"
    @Optional @Nullable String bio) {} // may be absent there, so it may be here
// [/card]
