package geo;

import dev.quarry.value.Converter;

@SuppressWarnings("rawtypes")
final class RawConverter implements Converter {
  @Override
  public Object toStored(Object value) {
    return value;
  }

  @Override
  public Object fromStored(Object stored) {
    return stored;
  }
}
