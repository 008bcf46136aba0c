package dev.quarry.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids: their form, their order, and that they only grow. */
final class IdTest {

  @Test
  void next_isAUuidOfVersion7() {
    for (int i = 0; i < 10_000; i++) {
      UUID uuid = Id.next().toUuid();
      assertThat(uuid.version()).isEqualTo(7);
      assertThat(uuid.variant()).isEqualTo(2);
    }
  }

  @Test
  void next_holdsTheTime() {
    Instant before = Instant.ofEpochMilli(System.currentTimeMillis());
    Id<Object> id = Id.next();
    // Ids made in a burst, by other tests, may be ahead of the clock.
    assertThat(id.createdAt()).isBetween(before, Instant.now().plusSeconds(60));
  }

  @Test
  void next_onManyThreads_onlyGrowsAndNeverRepeats() throws Exception {
    int threads = 8;
    int perThread = 20_000;
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(threads);
    Callable<List<Id<Object>>> task =
        () -> {
          start.countDown();
          start.await();
          List<Id<Object>> ids = new ArrayList<>();
          for (int i = 0; i < perThread; i++) {
            ids.add(Id.next());
          }
          return ids;
        };
    Id<Object> before = Id.next();
    List<Future<List<Id<Object>>>> results = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      results.add(executor.submit(task));
    }
    Set<Id<Object>> all = new HashSet<>();
    for (Future<List<Id<Object>>> result : results) {
      Id<Object> last = before;
      for (Id<Object> id : result.get()) {
        assertThat(id.compareTo(last)).isPositive();
        last = id;
      }
      all.addAll(result.get());
    }
    executor.shutdown();
    assertThat(all).hasSize(threads * perThread);
    assertThat(all).allMatch(id -> id.compareTo(Id.next()) < 0);
  }

  @Test
  void next_hasUnpredictableLowerBits() {
    Set<Long> seen = new HashSet<>();
    long ones = 0;
    for (int i = 0; i < 10_000; i++) {
      long least = Id.next().least();
      seen.add(least);
      ones += Long.bitCount(least & 0x3FFF_FFFF_FFFF_FFFFL);
    }
    assertThat(seen).hasSize(10_000);
    assertThat(ones / 10_000.0).isBetween(30.0, 32.0);
  }

  @Test
  void hash_isSipHash24() {
    // The reference implementation's vector for a message of eight bytes, 00 to 07.
    assertThat(IdSequence.hash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L, 0x0706050403020100L))
        .isEqualTo(0x93f5f5799a932462L);
  }

  @Property
  void text_readsBack(@ForAll long most, @ForAll long least) {
    Id<Object> id = Id.of(most, least);
    assertThat(Id.parse(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
    assertThat(id.toString()).isEqualTo(new UUID(most, least).toString());
    assertThat(Id.parse(id.toString().toUpperCase(Locale.ROOT))).isEqualTo(id);
    assertThat(Id.of(id.toUuid())).isEqualTo(id);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void order_isThatOfTheText(
      @ForAll long most, @ForAll long least, @ForAll long otherMost, @ForAll long otherLeast) {
    Id<Object> id = Id.of(most, least);
    for (Id<Object> other :
        List.<Id<Object>>of(Id.of(otherMost, otherLeast), Id.of(most, otherLeast))) {
      assertThat(Integer.signum(id.compareTo(other)))
          .isEqualTo(Integer.signum(id.toString().compareTo(other.toString())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-1-1-1-1",
        "018d0b6e6a0070008000000000000001",
        "018d0b6e-6a00-7000-8000-00000000000g",
        "018d0b6e-6a00-7000-8000-0000000000011",
        "018d0b6e-6a007-000-8000-000000000001",
        "018d0b6e-6a00-7000-8000-00000000000１"
      })
  void parse_ofOtherForms_isRefused(String text) {
    assertThatThrownBy(() -> Id.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void createdAt_ofAnotherVersion_isRefused() {
    assertThatThrownBy(
            () -> Id.of(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")).createdAt())
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("f81d4fae");
  }

  @Test
  void createdAt_isTheFirst48Bits() {
    Id<Object> id = Id.parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"); // RFC 9562, appendix A.6
    assertThat(id.createdAt()).isEqualTo(Instant.parse("2022-02-22T19:22:22Z"));
  }
}
