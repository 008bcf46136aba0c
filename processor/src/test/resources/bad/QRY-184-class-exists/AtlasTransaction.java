package geo;

class AtlasTransaction {}
