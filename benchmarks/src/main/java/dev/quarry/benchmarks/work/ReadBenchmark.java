package dev.quarry.benchmarks.work;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Questions to a database that nobody changes. A scan's operation is a row, a walk's too. */
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {
  private static final int HOT = 10_000;

  private static int any(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }

  @Benchmark
  public Object get(FilledPeer in) {
    return in.database.get(any(Data.DOCUMENTS));
  }

  /** Gets of ten thousand rows that are asked for again and again. */
  @Benchmark
  public Object getHot(FilledPeer in) {
    return in.database.get(any(HOT));
  }

  @Benchmark
  public Object getByUniqueIndex(FilledPeer in) {
    return in.database.byEmail(Account.email(any(Data.DOCUMENTS)));
  }

  @Benchmark
  public List<?> rangeFetched(FilledPeer in) {
    return in.database.range(Question.any());
  }

  @Benchmark
  public long countByIndex(FilledPeer in) {
    return in.database.count(Question.any());
  }

  @Benchmark
  @OperationsPerInvocation(Question.PAGES * Question.ROWS)
  public void pageWalk(FilledPeer in, Blackhole sink) {
    in.database.pages(Question.any(), sink::consume);
  }

  @Benchmark
  @OperationsPerInvocation(Data.DOCUMENTS)
  public void scan(FilledPeer in, Blackhole sink) {
    in.database.scan(sink::consume);
  }

  @Benchmark
  @OperationsPerInvocation(Data.DOCUMENTS)
  public List<?> scanFiltered(FilledPeer in) {
    return in.database.filtered(Data.SCORE);
  }
}
