package geo;

enum Size {} // error: [QRY-128] enum Size has no constants, so that no value of it exists; declare a constant, or remove the component
