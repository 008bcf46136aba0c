package shop;

import dev.quarry.codec.Components;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import shop.shop.views.UserV20240301;

/** What the newest view of the table of {@link User} is today. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class UserViews {
  private static final User.Hex HEX = new User.Hex();

  private UserViews() {}

  /** The record that a document of this view is read as. */
  public static User toLive(UserV20240301 view) {
    return new User(
        view.id(),
        view.firstName(),
        view.lastName(),
        view.age(),
        copyRole(view.role()),
        view.score(),
        copyAddress(view.house()),
        Components.list(view.others(), UserViews::copyAddress),
        Components.map(view.payments(), UserViews::copyPayment),
        view.photo().toByteArray(),
        view.language(),
        copyRole(view.second()),
        view.phone() == null ? Optional.empty() : Optional.of(view.phone()),
        HEX.fromStored(view.color()));
  }

  private static User.Role copyRole(UserV20240301.Role old) {
    return switch (old) {
      case ADMIN -> User.Role.ADMIN;
      case USER -> User.Role.USER;
    };
  }

  private static User.Address copyAddress(UserV20240301.Address old) {
    return new User.Address(old.street(), old.number(), old.country());
  }

  private static User.Payment copyPayment(UserV20240301.Payment old) {
    if (old instanceof UserV20240301.Card card) {
      return copyCard(card);
    }
    return copyCash((UserV20240301.Cash) old);
  }

  private static User.Card copyCard(UserV20240301.Card old) {
    return new User.Card(old.number(), old.code());
  }

  private static User.Cash copyCash(UserV20240301.Cash old) {
    return new User.Cash();
  }
}
