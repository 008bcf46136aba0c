package shop;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Default;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Converter;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Table("users")
public record User(
    Id<User> id,
    String firstName,
    String lastName,
    long age,
    Role role,
    @Optional @Nullable Long score,
    @Renamed(from = "home") Address house,
    List<Address> others,
    Map<String, Payment> payments,
    byte[] photo,
    @Default("de") String language,
    @Default("USER") Role second,
    java.util.Optional<String> phone,
    @Convert(Hex.class) Color color) {

  public enum Role {
    USER,
    ADMIN
  }

  public record Address(
      String street, @Optional @Nullable Long number, @Default("DE") String country) {}

  public sealed interface Payment {}

  public record Card(String number, int code) implements Payment {}

  public record Cash() implements Payment {}

  public record Color(int rgb) {}

  public static final class Hex implements Converter<Color, String> {
    @Override
    public String toStored(Color value) {
      return Integer.toHexString(value.rgb());
    }

    @Override
    public Color fromStored(String stored) {
      return new Color(Integer.parseInt(stored, 16));
    }
  }
}
