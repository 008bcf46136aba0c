package indexes;

public record City(String name, int code) {}
