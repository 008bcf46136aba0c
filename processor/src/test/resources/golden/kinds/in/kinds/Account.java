package kinds;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("accounts")
@Index(
    value = {"country", "balance", "score"},
    descending = {"balance", "score"},
    include = {"status", "nickname", "address.status", "email", "tags"})
@Index(
    value = {"address.city", "tags"},
    descending = "address.city",
    ignoreCase = true,
    where = "address.status = OPEN",
    include = {"address", "tags"})
@Index(
    value = {"score", "email"},
    unique = true,
    descending = "email",
    ignoreCase = true,
    where = "active=true")
@Index(value = "balance", name = "by-dormant", where = "active  =  false")
public record Account(
    Id<Account> id,
    String country,
    @Index(descending = "balance") long balance,
    @Optional @Index(descending = "score", include = "*") Integer score,
    @Optional @Index(unique = true, ignoreCase = true, where = "email is present") String email,
    @Index(where = "address is absent", include = "balance") boolean active,
    @Optional Address address,
    @Index(ignoreCase = true) List<String> tags,
    @Index(where = "nickname is absent") Status status,
    java.util.Optional<String> nickname) {}
