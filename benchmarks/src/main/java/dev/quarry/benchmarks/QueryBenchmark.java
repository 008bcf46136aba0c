package dev.quarry.benchmarks;

import static dev.quarry.benchmarks.AccountTable.ACTIVE;
import static dev.quarry.benchmarks.AccountTable.SCORE;

import dev.quarry.query.Tuple3;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rocksdb.RocksDBException;

/**
 * Ranges of a hundred by a compound secondary index, fetched and covering; counts by an index; and
 * a scan for the few rows that fulfil what no index serves. Each side runs in a fork of its own.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class QueryBenchmark {

  /** The typed side. */
  @State(Scope.Benchmark)
  public static class Typed {
    private final Path directory = Data.newDirectory();
    BenchDatabase database;

    @Setup(Level.Trial)
    public void open() {
      Data.fill(directory);
      Data.fillCustomers(directory);
      database = Data.open(directory);
    }

    @TearDown(Level.Trial)
    public void close() {
      database.close();
      Data.delete(directory);
    }
  }

  /** The raw side: the same files. */
  @State(Scope.Benchmark)
  public static class Raw {
    private final Path directory = Data.newDirectory();
    private RawRocks rocks;
    RawQueries queries;

    @Setup(Level.Trial)
    public void open() throws RocksDBException {
      Data.fill(directory);
      Data.fillCustomers(directory);
      rocks = new RawRocks(Data.rocksFiles(directory));
      queries = new RawQueries(rocks);
    }

    @TearDown(Level.Trial)
    public void close() {
      rocks.close();
      Data.delete(directory);
    }
  }

  /** SQLite with the same rows and indexes. */
  @State(Scope.Benchmark)
  public static class Sqlite {
    SqlPeer peer;

    @Setup(Level.Trial)
    public void open() throws SQLException {
      peer = SqlPeer.sqlite();
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
      peer.close();
    }
  }

  /** H2 with the same rows and indexes. */
  @State(Scope.Benchmark)
  public static class H2 {
    SqlPeer peer;

    @Setup(Level.Trial)
    public void open() throws SQLException {
      peer = SqlPeer.h2();
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
      peer.close();
    }
  }

  @Benchmark
  public List<Account> typedFetchedRange(Typed state) {
    Question question = Question.any();
    return state
        .database
        .accounts()
        .byCountryAndBalance()
        .countryIs(question.country())
        .balanceAtLeast(question.balance())
        .limit(Question.ROWS)
        .list();
  }

  @Benchmark
  public void rawFetchedRange(Raw state, Blackhole sink) throws RocksDBException {
    state.queries.fetched(Question.any(), sink);
  }

  @Benchmark
  public void sqliteFetchedRange(Sqlite state, Blackhole sink) throws SQLException {
    state.peer.fetched(Question.any(), sink);
  }

  @Benchmark
  public void h2FetchedRange(H2 state, Blackhole sink) throws SQLException {
    state.peer.fetched(Question.any(), sink);
  }

  @Benchmark
  public List<Tuple3<String, Integer, Long>> typedCoveringRange(Typed state) {
    Question question = Question.any();
    return state
        .database
        .customers()
        .byCountryAndBalance()
        .countryIs(question.country())
        .balanceAtLeast(question.balance())
        .limit(Question.ROWS)
        .select(CustomerTable.NAME, CustomerTable.BALANCE, CustomerTable.VISITS)
        .list();
  }

  @Benchmark
  public void rawCoveringRange(Raw state, Blackhole sink) {
    state.queries.covering(Question.any(), sink);
  }

  @Benchmark
  public void sqliteCoveringRange(Sqlite state, Blackhole sink) throws SQLException {
    state.peer.covering(Question.any(), sink);
  }

  @Benchmark
  public void h2CoveringRange(H2 state, Blackhole sink) throws SQLException {
    state.peer.covering(Question.any(), sink);
  }

  @Benchmark
  public long typedIndexCount(Typed state) {
    Question question = Question.any();
    return state
        .database
        .accounts()
        .byCountryAndBalance()
        .countryIs(question.country())
        .balanceAtLeast(question.balance())
        .balanceLessThan(question.balance() + Question.COUNTED)
        .count();
  }

  @Benchmark
  public long rawIndexCount(Raw state) {
    return state.queries.count(Question.any());
  }

  @Benchmark
  public long sqliteIndexCount(Sqlite state) throws SQLException {
    return state.peer.count(Question.any());
  }

  @Benchmark
  public long h2IndexCount(H2 state) throws SQLException {
    return state.peer.count(Question.any());
  }

  @Benchmark
  @OperationsPerInvocation(Data.DOCUMENTS)
  public List<Account> typedFilteredScan(Typed state) {
    return state
        .database
        .accounts()
        .where(SCORE.greaterThan(Question.SCORE).and(ACTIVE.is(true)))
        .allowScan()
        .list();
  }

  @Benchmark
  @OperationsPerInvocation(Data.DOCUMENTS)
  public void rawFilteredScan(Raw state, Blackhole sink) {
    state.queries.scan(sink);
  }

  @Benchmark
  @OperationsPerInvocation(Data.DOCUMENTS)
  public void sqliteFilteredScan(Sqlite state, Blackhole sink) throws SQLException {
    state.peer.scan(sink);
  }

  @Benchmark
  @OperationsPerInvocation(Data.DOCUMENTS)
  public void h2FilteredScan(H2 state, Blackhole sink) throws SQLException {
    state.peer.scan(sink);
  }
}
