package geo;

record Place(
    String name,
    Thread thread) {} // error: [QRY-120] Place.thread has the type Thread, which is not known to Quarry; store it as a type that is known, with @Convert(SomeConverter.class)
