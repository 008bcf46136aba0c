package geo;

import dev.quarry.annotation.Table;

@Table
class City {} // error: [QRY-101] City is a class, but the documents of a table are records; declare it as a record, or remove @Table

@Table
interface Country {} // error: [QRY-101] Country is an interface, but the documents of a table are records; declare it as a record, or remove @Table

@Table
enum Region { // error: [QRY-101] Region is an enum, but the documents of a table are records; declare it as a record, or remove @Table
  AFRICA
}
