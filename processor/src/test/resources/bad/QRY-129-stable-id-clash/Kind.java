package geo;

sealed interface Kind { // error: [QRY-129] sealed interface Kind has Aayp and Ggim, which would be stored under the same number, a hash of the name; rename one of them
  record Aayp() implements Kind {}

  record Ggim() implements Kind {}
}
