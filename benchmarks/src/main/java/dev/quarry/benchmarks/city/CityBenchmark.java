package dev.quarry.benchmarks.city;

import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.examples.atlas.model.City;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Questions about the world's cities. The country of a range is that of a random city. */
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CityBenchmark {
  /** How many cities come with Atlas. */
  static final int CITIES = 135_233;

  /** The cities, and what each is asked for. */
  @State(Scope.Benchmark)
  public static class World {
    /** Not "peer": only these have the cities. */
    @Param({"QUARRY", "RAW", "SQLITE"})
    PeerKind cityPeer;

    List<City> all;
    Cities cities;
    private final Path directory = Data.newDirectory();

    @Setup(Level.Trial)
    public void open() {
      QuarryCities typed = new QuarryCities(directory);
      all = typed.all();
      if (all.size() != CITIES) {
        throw new IllegalStateException(all.size() + " cities");
      }
      cities =
          switch (cityPeer) {
            case QUARRY -> typed;
            case RAW -> {
              typed.close();
              yield new RawCities(directory);
            }
            case SQLITE -> {
              typed.close();
              yield new SqliteCities(directory, all);
            }
            default -> throw new IllegalArgumentException(cityPeer.title());
          };
    }

    @TearDown(Level.Trial)
    public void close() {
      cities.close();
      Data.delete(directory);
    }

    City any() {
      return all.get(ThreadLocalRandom.current().nextInt(CITIES));
    }
  }

  @Benchmark
  public Object cityGet(World in) {
    return in.cities.get(in.any().id());
  }

  @Benchmark
  public List<?> cityRange(World in) {
    return in.cities.smallest(in.any().country());
  }

  @Benchmark
  @OperationsPerInvocation(CITIES)
  public void cityScan(World in, Blackhole sink) {
    in.cities.scan(sink::consume);
  }
}
