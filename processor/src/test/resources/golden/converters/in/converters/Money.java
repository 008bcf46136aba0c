package converters;

public record Money(long cents) {}
