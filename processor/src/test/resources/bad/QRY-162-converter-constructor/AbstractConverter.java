package geo;

import dev.quarry.value.Converter;

abstract class AbstractConverter implements Converter<Money, String> {}
