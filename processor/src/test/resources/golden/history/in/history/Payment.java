package history;

public sealed interface Payment permits Card, Cash {}
