package converters;

public record Sku(String text) {}
