package dev.quarry.examples.atlas.load;

/**
 * What is known of a file after reading it once.
 *
 * @param fingerprint its SHA-256 as hexadecimal digits, of the bytes as they are stored
 * @param lines how many lines its text has, the header included
 */
public record Contents(String fingerprint, long lines) {}
