package geo;

enum Code { // error: [QRY-129] enum Code has FSPU and GDEC, which would be stored under the same number, a hash of the name; rename one of them
  FSPU,
  GDEC
}
