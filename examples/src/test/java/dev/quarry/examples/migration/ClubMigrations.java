package dev.quarry.examples.migration;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.OnFailure;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Rollback;
import dev.quarry.examples.migration.Member.Contact;
import dev.quarry.examples.migration.Member.Mail;
import dev.quarry.examples.migration.Member.Phone;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.migration.MigrationContext;
import dev.quarry.migration.Otherwise;
import dev.quarry.value.Id;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** From the first version of the club's members to today's. */
final class ClubMigrations {

  private ClubMigrations() {}

  // [records]
  record MemberV1(
      Id<Member> id,
      String name,
      @Optional @Nullable String mail,
      @Optional @Nullable String phone,
      @Optional @Nullable String born) {}

  record MemberV2(
      Id<Member> id, String name, List<Contact> contacts, @Optional @Nullable String born) {}

  @Migration(
      dateVersion = "2024-01-15",
      table = "members",
      description = "one list of ways to reach somebody")
  static MemberV2 gatherContacts(MemberV1 old) throws IOException {
    if (old.name().isBlank()) {
      throw new IOException("nobody has this name");
    }
    List<Contact> contacts = new ArrayList<>();
    if (old.mail() != null) {
      contacts.add(new Mail(old.mail()));
    }
    if (old.phone() != null) {
      contacts.add(new Phone(old.phone()));
    }
    return new MemberV2(old.id(), old.name(), contacts, old.born());
  }

  // [/records]

  @Rollback(of = "2024-01-15")
  static MemberV1 spreadContacts(MemberV2 now) {
    String mail = null;
    String phone = null;
    for (Contact contact : now.contacts()) {
      if (contact instanceof Mail each) {
        mail = each.address();
      } else if (contact instanceof Phone each) {
        phone = each.number();
      }
    }
    return new MemberV1(now.id(), now.name(), mail, phone, now.born());
  }

  // [documents]
  @Migration(
      dateVersion = "2024-03-01",
      table = "members",
      description = "two names, a role and real dates",
      onFailure = OnFailure.QUARANTINE)
  static ObjectNode splitName(ObjectNode member) {
    return DocumentEditor.of(member)
        .split("name", " ", List.of("firstName", "lastName"), "")
        .parseDate("born", "dd.MM.yyyy", Otherwise.LEAVE_OUT)
        .setDefault("role", "USER")
        .document();
  }

  // [/documents]

  // [database]
  @Migration(dateVersion = "2024-03-01.2", description = "take the admins over", batch = 100)
  static void takeAdmins(MigrationContext context) throws Exception {
    MemberTable members = MemberTable.in(context.session());
    context.raw("admins").forEach((key, admin) -> members.upsert(members.fromJsonNode(admin)));
  }
  // [/database]
}
