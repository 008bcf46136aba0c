package geo;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Table;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Table("cities")
record City(
    Id<City> id,
    @Default("many") int population, // error: [QRY-143] default "many" of City.population does not parse as int; write a whole number from -2147483648 to 2147483647
    @Default("300") byte level, // error: [QRY-143] default "300" of City.level does not parse as byte; write a whole number from -128 to 127
    @Default("1.5f") double height, // error: [QRY-143] default "1.5f" of City.height does not parse as double; write a number, as in 0.5, without suffix, or NaN or Infinity
    @Default("yes") boolean capital, // error: [QRY-143] default "yes" of City.capital does not parse as boolean; write true or false
    @Default("light") Theme theme, // error: [QRY-143] default "light" of City.theme does not parse as Theme; did you mean "LIGHT"?
    @Default("2026-02-30") LocalDate founded, // error: [QRY-143] default "2026-02-30" of City.founded does not parse as LocalDate; write a date in ISO 8601, as in 2026-01-31
    @Default("1-1-1-1-1") UUID key, // error: [QRY-143] default "1-1-1-1-1" of City.key does not parse as UUID; write a UUID, as in 0190a3c1-5b7e-7d54-8a4e-3f2b1c0d9e8f
    @Default("ab") char letter, // error: [QRY-143] default "ab" of City.letter does not parse as char; write one character
    @Default("[1]") List<Integer> sizes, // error: [QRY-143] default "[1]" of City.sizes does not parse as List<Integer>; write [] for an empty one; no other is possible
    @Default("%") Bytes flag) {} // error: [QRY-143] default "%" of City.flag does not parse as Bytes; write the bytes in Base64 (RFC 4648)
