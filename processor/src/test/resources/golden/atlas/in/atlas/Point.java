package atlas;

public record Point(double latitude, double longitude) {}
