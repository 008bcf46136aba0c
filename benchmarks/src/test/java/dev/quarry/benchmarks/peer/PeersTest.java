package dev.quarry.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Customer;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import dev.quarry.engine.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That all peers do the work that is measured, and find the same. */
final class PeersTest {
  private static final int ROWS = 20_000;
  private static final Question QUESTION = new Question("DE", 10_000);

  @TempDir Path directory;

  private Peer filled(PeerKind kind) throws IOException {
    Path place = Files.createDirectories(directory.resolve(kind.name()));
    try (Peer peer = kind.filler().open(place, Durability.BUFFERED)) {
      Data.batches(ROWS, Account::numbered).forEach(peer::insertAll);
    }
    return kind.open(place, Durability.BUFFERED);
  }

  private static Stream<Account> expected(Question question, int end) {
    return IntStream.range(0, ROWS)
        .mapToObj(Account::numbered)
        .filter(row -> row.country().equals(question.country()))
        .filter(row -> row.balance() >= question.balance() && row.balance() < end)
        .sorted(java.util.Comparator.comparing(Account::balance));
  }

  @ParameterizedTest
  @EnumSource
  void reads_findTheSame(PeerKind kind) throws IOException {
    try (Peer peer = filled(kind)) {
      assertThat(number(peer.get(4_711))).isEqualTo(4_711);
      assertThat(number(peer.byEmail(Account.email(4_712)))).isEqualTo(4_712);
      assertThat(peer.range(QUESTION).stream().map(PeersTest::number))
          .containsExactlyElementsOf(
              expected(QUESTION, Account.BALANCES)
                  .limit(Question.ROWS)
                  .map(PeersTest::number)
                  .toList());
      assertThat(peer.count(QUESTION)).isEqualTo(expected(QUESTION, QUESTION.end()).count());
      List<Long> pages = new ArrayList<>();
      peer.pages(QUESTION, row -> pages.add(number(row)));
      assertThat(pages)
          .isEqualTo(
              expected(QUESTION, Account.BALANCES)
                  .limit((long) Question.PAGES * Question.ROWS)
                  .map(PeersTest::number)
                  .toList());
      List<Long> all = new ArrayList<>();
      peer.scan(row -> all.add(number(row)));
      assertThat(all).hasSize(ROWS).doesNotHaveDuplicates();
      List<Long> some = new ArrayList<>();
      peer.keyRange(300, 50, row -> some.add(number(row)));
      assertThat(some).isEqualTo(IntStream.range(300, 350).mapToObj(Long::valueOf).toList());
      if (kind != PeerKind.RAW) {
        assertThat(peer.filtered((ROWS - 600) / 3.0)).hasSize(200);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void writes_changeRowsAndIndexes(PeerKind kind) throws IOException {
    try (Peer peer = filled(kind)) {
      peer.insert(Account.numbered(ROWS));
      assertThat(number(peer.byEmail(Account.email(ROWS)))).isEqualTo(ROWS);
      long before = peer.count(QUESTION);
      Account first = expected(QUESTION, QUESTION.end()).findFirst().orElseThrow();
      peer.setBalance((int) first.visits(), 99_999);
      assertThat(peer.count(QUESTION)).isEqualTo(before - 1);
      peer.setBalance((int) first.visits(), first.balance());
      assertThat(peer.count(QUESTION)).isEqualTo(before);
      peer.setVisits(17, 5);
      peer.addVisit(17);
      assertThat(number(peer.get(17))).isEqualTo(6);
      assertThat(peer.count(QUESTION)).isEqualTo(before);
      peer.compact();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"QUARRY", "RAW", "SQLITE", "H2"})
  void coveringRanges_findAHundredRows(PeerKind kind) throws IOException {
    Path place = Files.createDirectories(directory.resolve(kind.name()));
    try (CoveringPeer peer = (CoveringPeer) kind.filler().open(place, Durability.BUFFERED)) {
      Data.batches(ROWS, Customer::numbered).forEach(peer::insertCustomers);
    }
    try (CoveringPeer peer = (CoveringPeer) kind.open(place, Durability.BUFFERED)) {
      assertThat(peer.covering(QUESTION))
          .hasSize(kind == PeerKind.RAW ? 2 * Question.ROWS : Question.ROWS);
    }
  }

  /** What a row has as visits, however it comes. */
  private static long number(Object row) {
    if (row instanceof byte[] document) {
      return new AccountBytes().decode(document).visits();
    } else if (row instanceof Account account) {
      return account.visits();
    } else if (row instanceof JeAccount account) {
      return account.visits;
    } else if (row instanceof ObjectBoxAccount account) {
      return account.visits;
    }
    return ((org.dizitart.no2.collection.Document) row).get("visits", Long.class);
  }
}
