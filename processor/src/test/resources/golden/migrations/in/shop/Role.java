package shop;

public enum Role {
  USER,
  ADMIN
}
