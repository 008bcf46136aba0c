package dev.quarry.benchmarks.work;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/** Changes of one row at random. */
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class UpdateBenchmark {

  /** Sets what the index by country and balance holds. */
  @Benchmark
  public void updateIndexed(FilledPeer in) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    in.database.setBalance(random.nextInt(Data.DOCUMENTS), random.nextInt(Account.BALANCES));
  }
}
