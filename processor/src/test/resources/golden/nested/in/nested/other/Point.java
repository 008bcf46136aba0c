package nested.other;

public record Point(String name) {}
