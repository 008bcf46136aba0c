package dev.quarry.benchmarks.work;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.AccountTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An account to the bytes of its document and back, with nothing stored. */
@State(Scope.Thread)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CodecBenchmark {
  private static final int FIRST_SHAPE = 1;

  private final Account account = Account.numbered(4_711);
  private final DocumentWriter out = new DocumentWriter();
  private final DocumentReader in = new DocumentReader();
  private final byte[] document = encode();

  @Benchmark
  public byte[] encode() {
    out.reset();
    out.shape(FIRST_SHAPE);
    AccountTable.SCHEMA.codec().encode(account, out);
    return out.finish();
  }

  @Benchmark
  public Account decode() {
    in.reset(document);
    in.shape();
    return AccountTable.SCHEMA.codec().decode(in);
  }
}
