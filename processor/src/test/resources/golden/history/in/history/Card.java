package history;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;

@Renamed(from = {"CreditCard", "Plastic"})
@Removed("iban")
public record Card(@Renamed(from = "no") String number) implements Payment {}
