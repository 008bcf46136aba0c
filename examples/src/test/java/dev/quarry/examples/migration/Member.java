package dev.quarry.examples.migration;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Table("members")
record Member(
    Id<Member> id,
    String firstName,
    String lastName,
    Role role,
    Optional<LocalDate> born,
    List<Contact> contacts) {

  enum Role {
    USER,
    ADMIN
  }

  sealed interface Contact {}

  record Mail(String address) implements Contact {}

  record Phone(String number) implements Contact {}
}
