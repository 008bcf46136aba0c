package indexes;

public enum Status {
  NEW,
  KNOWN
}
