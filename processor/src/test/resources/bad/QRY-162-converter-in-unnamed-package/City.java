import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;
import dev.quarry.value.Converter;

@Table("cities")
record City(
    @Key String name,
    @Convert(TaxConverter.class) Thread tax) { // error: [QRY-162] City.TaxConverter cannot be made with new City.TaxConverter() in the unnamed package; it needs a constructor without parameters and exceptions; that package must reach both, and the class be neither abstract nor inner

  abstract static class TaxConverter implements Converter<Thread, String> {}
}
