package shop.shop.views;

import dev.quarry.annotation.View;
import dev.quarry.codec.Components;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import shop.User;

/** Table {@code users} in its sealed shape 2024-01-15. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
@View(schema = "Shop", table = "users", dateVersion = "2024-01-15")
public record UserV20240115(
    Id<User> id,
    String name,
    int age,
    UserV20240115.Role role,
    @Nullable Long score,
    UserV20240115.Address home,
    List<UserV20240115.Address> others,
    Map<String, UserV20240115.Payment> payments,
    Bytes photo,
    String language) {
  /**
   * Takes over what carries over from a {@link UserV20240301}, and asks for {@code name}, then
   * {@code age}, then {@code home}, then {@code others}.
   */
  public static NeedsName from(UserV20240301 old) {
    return name ->
        age ->
            home ->
                others ->
                    new UserV20240115(
                        old.id(),
                        name,
                        age,
                        copyRole(old.role()),
                        old.score(),
                        home,
                        others,
                        Components.map(old.payments(), UserV20240115::copyPayment),
                        old.photo(),
                        old.language());
  }

  public UserV20240115 withId(Id<User> id) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withName(String name) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withAge(int age) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withRole(Role role) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withScore(@Nullable Long score) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withHome(Address home) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withOthers(List<Address> others) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withPayments(Map<String, Payment> payments) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withPhoto(Bytes photo) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  public UserV20240115 withLanguage(String language) {
    return new UserV20240115(id, name, age, role, score, home, others, payments, photo, language);
  }

  private static Role copyRole(UserV20240301.Role old) {
    return switch (old) {
      case ADMIN -> Role.ADMIN;
      case USER -> Role.USER;
    };
  }

  private static Payment copyPayment(UserV20240301.Payment old) {
    if (old instanceof UserV20240301.Card card) {
      return copyCard(card);
    }
    return copyCash((UserV20240301.Cash) old);
  }

  private static Card copyCard(UserV20240301.Card old) {
    return new Card(old.number(), old.code());
  }

  private static Cash copyCash(UserV20240301.Cash old) {
    return new Cash();
  }

  /** A {@link UserV20240115} that lacks its {@code name}. */
  @FunctionalInterface
  public interface NeedsName {
    /** Gives component {@code name}. */
    NeedsAge name(String name);
  }

  /** A {@link UserV20240115} that lacks its {@code age}. */
  @FunctionalInterface
  public interface NeedsAge {
    /** Gives component {@code age}. */
    NeedsHome age(int age);
  }

  /** A {@link UserV20240115} that lacks its {@code home}. */
  @FunctionalInterface
  public interface NeedsHome {
    /** Gives component {@code home}. */
    NeedsOthers home(Address home);
  }

  /** A {@link UserV20240115} that lacks its {@code others}. */
  @FunctionalInterface
  public interface NeedsOthers {
    /** Gives component {@code others}. */
    UserV20240115 others(List<Address> others);
  }

  /** Enum {@code Role} of that time, sorted by name. */
  public enum Role {
    ADMIN,
    USER
  }

  /** Nested record {@code Address} of that time. */
  public record Address(String street, @Nullable Integer number) {}

  /** Nested record {@code Card} of that time. */
  public record Card(String number, int code) implements Payment {}

  /** Nested record {@code Cash} of that time. */
  public record Cash() implements Payment {}

  /** Sealed interface {@code Payment} of that time. */
  public sealed interface Payment permits Card, Cash {}
}
