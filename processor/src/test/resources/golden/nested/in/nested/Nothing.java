package nested;

public record Nothing() {}
