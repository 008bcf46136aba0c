package converters;

import dev.quarry.value.Converter;

final class SkuConverter implements Converter<Sku, String> {
  @Override
  public String toStored(Sku value) {
    return value.text();
  }

  @Override
  public Sku fromStored(String stored) {
    return new Sku(stored);
  }
}
