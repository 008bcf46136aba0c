package dev.quarry.examples.atlas.model;

/** What kind of place a city is: the feature codes of GeoNames' class P. */
public enum Feature {
  PPL("populated place"),
  PPLA("seat of a first-order division"),
  PPLA2("seat of a second-order division"),
  PPLA3("seat of a third-order division"),
  PPLA4("seat of a fourth-order division"),
  PPLA5("seat of a fifth-order division"),
  PPLC("capital"),
  PPLCH("historical capital"),
  PPLF("farm village"),
  PPLG("seat of government"),
  PPLH("historical place"),
  PPLL("locality"),
  PPLQ("abandoned place"),
  PPLR("religious place"),
  PPLS("group of places"),
  PPLW("destroyed place"),
  PPLX("section of a place"),
  STLMT("settlement");

  private final String meaning;

  Feature(String meaning) {
    this.meaning = meaning;
  }

  /**
   * Says what the code stands for.
   *
   * @return a few words of English
   */
  public String meaning() {
    return meaning;
  }
}
