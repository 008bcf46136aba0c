package geo;

final class Money {}
