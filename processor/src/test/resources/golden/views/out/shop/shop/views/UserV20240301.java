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

/** Table {@code users} in the shape that migration 2024-03-01 leads to; it is not sealed yet. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
@View(schema = "Shop", table = "users", dateVersion = "2024-03-01")
public record UserV20240301(
    Id<User> id,
    String firstName,
    String lastName,
    long age,
    UserV20240301.Role role,
    @Nullable Long score,
    UserV20240301.Address house,
    List<UserV20240301.Address> others,
    Map<String, UserV20240301.Payment> payments,
    Bytes photo,
    String language,
    UserV20240301.Role second,
    @Nullable String phone,
    String color) {
  /**
   * Takes over what carries over from a {@link UserV20240115}, and asks for {@code firstName}, then
   * {@code lastName}, then {@code phone}, then {@code color}.
   */
  public static NeedsFirstName from(UserV20240115 old) {
    return firstName ->
        lastName ->
            phone ->
                color ->
                    new UserV20240301(
                        old.id(),
                        firstName,
                        lastName,
                        old.age(),
                        copyRole(old.role()),
                        old.score(),
                        copyAddress(old.home()),
                        Components.list(old.others(), UserV20240301::copyAddress),
                        Components.map(old.payments(), UserV20240301::copyPayment),
                        old.photo(),
                        old.language(),
                        Role.USER,
                        phone,
                        color);
  }

  public UserV20240301 withId(Id<User> id) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withFirstName(String firstName) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withLastName(String lastName) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withAge(long age) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withRole(Role role) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withScore(@Nullable Long score) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withHouse(Address house) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withOthers(List<Address> others) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withPayments(Map<String, Payment> payments) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withPhoto(Bytes photo) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withLanguage(String language) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withSecond(Role second) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withPhone(@Nullable String phone) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  public UserV20240301 withColor(String color) {
    return new UserV20240301(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  private static Role copyRole(UserV20240115.Role old) {
    return switch (old) {
      case ADMIN -> Role.ADMIN;
      case USER -> Role.USER;
    };
  }

  private static Address copyAddress(UserV20240115.Address old) {
    return new Address(old.street(), old.number() == null ? null : old.number().longValue(), "DE");
  }

  private static Payment copyPayment(UserV20240115.Payment old) {
    if (old instanceof UserV20240115.Card card) {
      return copyCard(card);
    }
    return copyCash((UserV20240115.Cash) old);
  }

  private static Card copyCard(UserV20240115.Card old) {
    return new Card(old.number(), old.code());
  }

  private static Cash copyCash(UserV20240115.Cash old) {
    return new Cash();
  }

  /** A {@link UserV20240301} that lacks its {@code firstName}. */
  @FunctionalInterface
  public interface NeedsFirstName {
    /** Gives component {@code firstName}. */
    NeedsLastName firstName(String firstName);
  }

  /** A {@link UserV20240301} that lacks its {@code lastName}. */
  @FunctionalInterface
  public interface NeedsLastName {
    /** Gives component {@code lastName}. */
    NeedsPhone lastName(String lastName);
  }

  /** A {@link UserV20240301} that lacks its {@code phone}. */
  @FunctionalInterface
  public interface NeedsPhone {
    /** Gives component {@code phone}. */
    NeedsColor phone(@Nullable String phone);
  }

  /** A {@link UserV20240301} that lacks its {@code color}. */
  @FunctionalInterface
  public interface NeedsColor {
    /** Gives component {@code color}. */
    UserV20240301 color(String color);
  }

  /** Enum {@code Role} of that time, sorted by name. */
  public enum Role {
    ADMIN,
    USER
  }

  /** Nested record {@code Address} of that time. */
  public record Address(String street, @Nullable Long number, String country) {}

  /** Nested record {@code Card} of that time. */
  public record Card(String number, int code) implements Payment {}

  /** Nested record {@code Cash} of that time. */
  public record Cash() implements Payment {}

  /** Sealed interface {@code Payment} of that time. */
  public sealed interface Payment permits Card, Cash {}
}
