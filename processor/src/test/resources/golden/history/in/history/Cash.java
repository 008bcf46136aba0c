package history;

public record Cash(int till) implements Payment {}
