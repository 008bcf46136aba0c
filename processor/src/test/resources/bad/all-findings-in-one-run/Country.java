package geo;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;

@Table("1 country") // error: [QRY-106] "1 country" is no name for a table; begin with a letter, go on with letters, digits, _ and -, at most 64 in all
@Index("missing") // error: [QRY-103] index path "missing" names no component of Country; its components are code, size, thread, centre
record Country( // error: [QRY-110] table Country has no key; give it a component of type Id<Country>, or mark one or several with @Key
    String code,
    @Default("x") int size, // error: [QRY-143] default "x" of Country.size does not parse as int; write a whole number from -2147483648 to 2147483647
    @Convert(String.class) Thread thread, // error: [QRY-160] String, named by @Convert on Country.thread, is no Converter<T, S>; let it implement dev.quarry.value.Converter with both types
    Point centre) {}
