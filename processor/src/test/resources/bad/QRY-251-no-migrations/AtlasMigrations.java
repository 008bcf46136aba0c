package geo;

class AtlasMigrations {
  static void one() {}
}
