package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.AccountTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.KeyWriter;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The keys and values that the typed store writes for accounts, made by hand, for databases that
 * only know bytes. Not thread-safe.
 */
final class AccountBytes {
  /** The value of an entry that leads to a row by its key. */
  static final byte[] NOTHING = {};

  /** What the key of every row begins with: the first table's documents. */
  static final byte[] ROWS = {1, 0};

  private static final int TABLE = 1;
  private static final int BY_BALANCE = 1;
  private static final int BY_EMAIL = 2;
  private static final int ID_BYTES = 16;
  private static final int FIRST_SHAPE = 1;

  private final KeyWriter keys = new KeyWriter();
  private final DocumentWriter out = new DocumentWriter();
  private final DocumentReader in = new DocumentReader();

  byte[] row(Account account) {
    return keys.reset().raw(ROWS).id(account.id()).toByteArray();
  }

  byte[] row(int number) {
    return keys.reset().raw(ROWS).id(Account.id(number)).toByteArray();
  }

  byte[] email(String email) {
    return keys.reset().varint(TABLE).varint(BY_EMAIL).text(email).toByteArray();
  }

  /** What the entries of a country begin with. */
  byte[] country(String country) {
    return keys.reset().varint(TABLE).varint(BY_BALANCE).text(country).toByteArray();
  }

  /** What the entries of a country and a balance begin with. */
  byte[] balance(String country, int balance) {
    return keys.reset().varint(TABLE).varint(BY_BALANCE).text(country).int32(balance).toByteArray();
  }

  byte[] balanceEntry(Account account) {
    return keys.reset()
        .varint(TABLE)
        .varint(BY_BALANCE)
        .text(account.country())
        .int32(account.balance())
        .id(account.id())
        .toByteArray();
  }

  /** The key of the row that an entry of the index by balance leads to. */
  static byte[] rowOf(byte[] balanceEntry) {
    return ByteBuffer.allocate(ROWS.length + ID_BYTES)
        .put(ROWS)
        .put(balanceEntry, balanceEntry.length - ID_BYTES, ID_BYTES)
        .array();
  }

  /** The value of an entry of the index by e-mail address, and the row that it leads to. */
  static byte[] idOf(byte[] row) {
    return Arrays.copyOfRange(row, ROWS.length, row.length);
  }

  static byte[] rowOfId(byte[] id) {
    return ByteBuffer.allocate(ROWS.length + ID_BYTES).put(ROWS).put(id).array();
  }

  byte[] encode(Account account) {
    out.reset();
    out.shape(FIRST_SHAPE);
    AccountTable.SCHEMA.codec().encode(account, out);
    return out.finish();
  }

  Account decode(byte[] document) {
    in.reset(document);
    in.shape();
    return AccountTable.SCHEMA.codec().decode(in);
  }

  static boolean startsWith(byte[] key, byte[] prefix) {
    return key.length >= prefix.length
        && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
  }
}
