package geo;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Projection;

@Projection(of = City.class)
record CityCard(
    @Optional String name,
    String mayor, // error: [QRY-226] CityCard.mayor is never absent, but mayor of City may be; mark it @Optional, or declare it as Optional<String>
    int area) {} // error: [QRY-226] CityCard.area is never absent, but area of City may be; write @Optional Integer
