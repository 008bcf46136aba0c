package dev.quarry.benchmarks.work;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Zipf;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The mixes of reads and writes of YCSB's core workloads (B. F. Cooper et al., "Benchmarking cloud
 * serving systems with YCSB", 2010) on accounts: a few rows are asked for much more often than the
 * others. An update sets the visits.
 */
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class YcsbBenchmark {
  private static final Zipf ZIPF = new Zipf(Data.DOCUMENTS);
  private static final int MOST_ROWS = 100;

  private static boolean percent(int share) {
    return ThreadLocalRandom.current().nextInt(100) < share;
  }

  private static Object get(FilledPeer in) {
    return in.database.get(ZIPF.scattered());
  }

  private static Object update(FilledPeer in) {
    int number = ZIPF.scattered();
    in.database.setVisits(number, ThreadLocalRandom.current().nextLong());
    return number;
  }

  private static Object insert(FilledPeer in) {
    int number = in.accounts.getAndIncrement();
    in.database.insert(Account.numbered(number));
    return number;
  }

  /** Half reads, half updates. */
  @Benchmark
  public Object ycsbA(FilledPeer in) {
    return percent(50) ? get(in) : update(in);
  }

  /** Reads, and one update in twenty. */
  @Benchmark
  public Object ycsbB(FilledPeer in) {
    return percent(95) ? get(in) : update(in);
  }

  /** Reads alone. */
  @Benchmark
  public Object ycsbC(FilledPeer in) {
    return get(in);
  }

  /** Reads, of the latest rows most often, and one insert in twenty. */
  @Benchmark
  public Object ycsbD(FilledPeer in) {
    return percent(95) ? in.database.get(in.accounts.get() - 1 - ZIPF.rank()) : insert(in);
  }

  /** Ranges of up to a hundred rows by key, and one insert in twenty. */
  @Benchmark
  public void ycsbE(FilledPeer in, Blackhole sink) {
    if (percent(95)) {
      int rows = 1 + ThreadLocalRandom.current().nextInt(MOST_ROWS);
      in.database.keyRange(ZIPF.scattered(), rows, sink::consume);
    } else {
      sink.consume(insert(in));
    }
  }

  /** Half reads, half rows that are read, changed and written back. */
  @Benchmark
  public Object ycsbF(FilledPeer in) {
    if (percent(50)) {
      return get(in);
    }
    int number = ZIPF.scattered();
    in.database.addVisit(number);
    return number;
  }
}
