package dev.quarry.history;

import static dev.quarry.history.Attempt.NOWHERE;
import static dev.quarry.history.Subject.ABSENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.history.Anomaly.Kind;
import dev.quarry.history.Attempt.Seen;
import dev.quarry.history.Attempt.Version;
import org.junit.jupiter.api.Test;

/** The anomalies one by one, as histories written by hand. */
class CheckerTest {
  private final History history = new History();

  /** Writes a version of a key that replaces another, which it has seen. */
  private static void write(Attempt attempt, int key, int before, int version, int room) {
    if (before > 0) {
      see(attempt, key, before);
    }
    attempt.writes.put(key, new Version(version, before, room));
  }

  private static void see(Attempt attempt, int key, int version) {
    attempt.seen.add(new Seen(key, version, NOWHERE, false));
  }

  /** A transaction that has committed a first version of two keys, both in room 0. */
  private void writeFirst() {
    Attempt first = history.begin();
    write(first, 1, 0, 1, 0);
    write(first, 2, 0, 2, 0);
    history.end(first, true);
  }

  private void expect(Kind... kinds) {
    assertThat(Checker.check(history)).extracting(Anomaly::kind).containsExactly(kinds);
  }

  @Test
  void transactionsOneAfterAnother_areSound() {
    writeFirst();
    Attempt second = history.begin();
    write(second, 1, 1, 3, NOWHERE);
    history.end(second, true);
    Attempt third = history.begin();
    see(third, 1, ABSENT);
    see(third, 2, 2);
    history.end(third, true);
    expect();
  }

  @Test
  void overlappingTransactions_areSound_inEitherOrder() {
    writeFirst();
    Attempt writer = history.begin();
    Attempt before = history.begin();
    Attempt after = history.begin();
    write(writer, 1, 1, 3, 0);
    see(before, 1, 1);
    see(after, 1, 3);
    history.end(after, true);
    history.end(before, true);
    history.end(writer, true);
    expect();
  }

  @Test
  void versionReplacedTwice_isALostUpdate() {
    writeFirst();
    Attempt one = history.begin();
    Attempt other = history.begin();
    write(one, 1, 1, 3, 0);
    write(other, 1, 1, 4, 0);
    history.end(one, true);
    history.end(other, true);
    assertThat(Checker.check(history)).extracting(Anomaly::kind).contains(Kind.LOST_UPDATE);
  }

  @Test
  void versionOfAnAbandonedTransaction_isAnAbortedRead() {
    writeFirst();
    Attempt writer = history.begin();
    write(writer, 1, 1, 3, 0);
    history.end(writer, false);
    Attempt reader = history.begin();
    see(reader, 1, 3);
    history.end(reader, true);
    expect(Kind.ABORTED_READ, Kind.IMPOSSIBLE_READ);
  }

  @Test
  void versionThatItsWriterReplaced_isAnIntermediateRead() {
    writeFirst();
    Attempt writer = history.begin();
    write(writer, 1, 1, 4, 0);
    writer.replaced.add(3);
    history.end(writer, true);
    Attempt reader = history.begin();
    see(reader, 1, 3);
    history.end(reader, true);
    expect(Kind.INTERMEDIATE_READ, Kind.IMPOSSIBLE_READ);
  }

  @Test
  void writesInTwoOrders_areG0() {
    writeFirst();
    Attempt one = history.begin();
    Attempt other = history.begin();
    one.writes.put(1, new Version(3, 1, 0));
    other.writes.put(1, new Version(4, 3, 0));
    other.writes.put(2, new Version(5, 2, 0));
    one.writes.put(2, new Version(6, 5, 0));
    history.end(one, true);
    history.end(other, true);
    expect(Kind.G0);
  }

  @Test
  void eachSeeingTheOther_isG1c() {
    writeFirst();
    Attempt one = history.begin();
    Attempt other = history.begin();
    write(one, 1, 1, 3, 0);
    write(other, 2, 2, 4, 0);
    see(one, 2, 4);
    see(other, 1, 3);
    one.seen.removeIf(seen -> seen.version() == 1);
    other.seen.removeIf(seen -> seen.version() == 2);
    history.end(one, true);
    history.end(other, true);
    expect(Kind.G1C);
  }

  @Test
  void halfOfACommitSeen_isGSingle() {
    writeFirst();
    Attempt writer = history.begin();
    Attempt reader = history.begin();
    write(writer, 1, 1, 3, 0);
    write(writer, 2, 2, 4, 0);
    see(reader, 1, 3);
    see(reader, 2, 2);
    history.end(writer, true);
    history.end(reader, true);
    expect(Kind.G_SINGLE);
  }

  @Test
  void halfOfACommitSeenByOneThatIsAbandoned_isGSingleToo() {
    writeFirst();
    Attempt writer = history.begin();
    Attempt reader = history.begin();
    write(writer, 1, 1, 3, 0);
    write(writer, 2, 2, 4, 0);
    see(reader, 1, 3);
    see(reader, 2, 2);
    history.end(writer, true);
    history.end(reader, false);
    expect(Kind.G_SINGLE);
  }

  @Test
  void writeSkew_isG2() {
    writeFirst();
    Attempt one = history.begin();
    Attempt other = history.begin();
    see(one, 2, 2);
    see(other, 1, 1);
    write(one, 1, 1, 3, 0);
    write(other, 2, 2, 4, 0);
    history.end(one, true);
    history.end(other, true);
    expect(Kind.G2);
  }

  /** Both find a room empty, and both put something there. */
  @Test
  void writeSkewByPhantoms_isG2() {
    writeFirst();
    Attempt one = history.begin();
    Attempt other = history.begin();
    for (Attempt each : new Attempt[] {one, other}) {
      each.seen.add(new Seen(1, ABSENT, 1, true));
      each.seen.add(new Seen(2, ABSENT, 1, true));
    }
    write(one, 1, 1, 3, 1);
    write(other, 2, 2, 4, 1);
    history.end(one, true);
    history.end(other, true);
    expect(Kind.G2);
  }

  @Test
  void oldVersionSeenAfterItsReplacementHadEnded_isOutOfTime() {
    writeFirst();
    Attempt writer = history.begin();
    write(writer, 1, 1, 3, 0);
    history.end(writer, true);
    Attempt reader = history.begin();
    see(reader, 1, 1);
    history.end(reader, true);
    expect(Kind.REAL_TIME);
  }

  @Test
  void keyMissedThatWasThereAllTheTime_isImpossible() {
    writeFirst();
    Attempt reader = history.begin();
    reader.seen.add(new Seen(1, ABSENT, 0, true));
    history.end(reader, true);
    expect(Kind.IMPOSSIBLE_READ);
  }

  @Test
  void ownWriteMissed_isReported() {
    Attempt attempt = history.begin();
    attempt.surprises.add("it wrote and did not see it");
    history.end(attempt, true);
    expect(Kind.OWN_WRITE_MISSED);
  }
}
