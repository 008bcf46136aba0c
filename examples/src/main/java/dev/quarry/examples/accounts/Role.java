package dev.quarry.examples.accounts;

/** What a user may do. */
public enum Role {
  USER,
  ADMIN
}
