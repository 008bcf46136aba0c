package geo;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;
import dev.quarry.value.Converter;

@Table("cities")
record City(
    @Key String name,
    @Convert(TaxConverter.class) Double tax) { // error: [QRY-120] City.tax is stored as Number, which is not known to Quarry; let its converter give a type that is known

  static final class TaxConverter implements Converter<Double, Number> {
    @Override
    public Number toStored(Double value) {
      return value;
    }

    @Override
    public Double fromStored(Number stored) {
      return stored.doubleValue();
    }
  }
}
