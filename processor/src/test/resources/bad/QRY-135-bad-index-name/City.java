package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index({ // error: [QRY-135] "theNameThatWasUsedWhenTheCityWasFounded_theNameThatIsUsedNowadays" is no name for an index; it is made of the paths and longer than 64 characters: set one, @Index(name = …)
  "theNameThatWasUsedWhenTheCityWasFounded",
  "theNameThatIsUsedNowadays"
})
record City(
    Id<City> id,
    @Index(name = "by name!") String name, // error: [QRY-135] "by name!" is no name for an index; begin with a letter, go on with letters, digits, _ and -, at most 64 in all
    @Index String _low,
    String theNameThatWasUsedWhenTheCityWasFounded,
    String theNameThatIsUsedNowadays) {}
