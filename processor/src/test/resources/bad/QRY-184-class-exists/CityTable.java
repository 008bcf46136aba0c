package geo;

class CityTable {}
