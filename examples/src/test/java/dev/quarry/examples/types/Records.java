package dev.quarry.examples.types;

import dev.quarry.annotation.Optional;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitrary records, each component over all values of its type. */
final class Records {

  private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
  private static final long LAST_DAY = LocalDate.MAX.toEpochDay();
  private static final Map<Type, Arbitrary<?>> SCALARS = scalars();

  private Records() {}

  /** All records of a class. */
  static <R> Arbitrary<R> of(Class<R> type) {
    List<Arbitrary<Object>> components =
        Arrays.stream(type.getRecordComponents()).map(Records::of).toList();
    Arbitrary<Object[]> values = Combinators.combine(components).as(List::toArray);
    return values.map(arguments -> construct(type, arguments));
  }

  private static <R> R construct(Class<R> type, Object[] arguments) {
    try {
      Constructor<R> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A record's components, arrays as what they hold, so that records are equal if these are. */
  static List<@Nullable Object> components(Object row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object value = component.getAccessor().invoke(row);
        values.add(value instanceof byte[] array ? Bytes.copyOf(array) : value);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return values;
  }

  private static Arbitrary<Object> of(RecordComponent component) {
    Arbitrary<Object> values = of(component.getGenericType());
    try {
      boolean optional =
          component
              .getDeclaringRecord()
              .getDeclaredField(component.getName())
              .isAnnotationPresent(Optional.class);
      return optional ? values.injectNull(0.3) : values;
    } catch (NoSuchFieldException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Arbitrary<Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic).asGeneric();
    }
    Arbitrary<?> scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar.asGeneric();
    }
    Class<?> declared = (Class<?>) type;
    if (declared.isEnum()) {
      return Arbitraries.of(declared.getEnumConstants()).map(constant -> constant);
    }
    if (declared.isRecord()) {
      return of(declared).asGeneric();
    }
    return Arbitraries.of(declared.getPermittedSubclasses()).flatMap(variant -> of((Type) variant));
  }

  private static Arbitrary<?> ofGeneric(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Type raw = type.getRawType();
    if (raw == Id.class) {
      return Arbitraries.create(UUID::randomUUID).map(Id::of);
    } else if (raw == List.class) {
      return of(arguments[0]).list().ofMaxSize(4);
    } else if (raw == Set.class) {
      return of(arguments[0]).set().ofMaxSize(4);
    } else if (raw == Map.class) {
      return Arbitraries.maps(texts(), of(arguments[1])).ofMaxSize(4);
    }
    return of(arguments[0]).optional();
  }

  private static Map<Type, Arbitrary<?>> scalars() {
    Arbitrary<Long> days = Arbitraries.longs().between(FIRST_DAY, LAST_DAY);
    Arbitrary<LocalTime> times =
        Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);
    Arbitrary<LocalDateTime> dateTimes =
        Combinators.combine(days.map(LocalDate::ofEpochDay), times).as(LocalDateTime::of);
    Map<Type, Arbitrary<?>> scalars = new HashMap<>();
    put(scalars, Arbitraries.of(true, false), boolean.class, Boolean.class);
    put(scalars, Arbitraries.bytes(), byte.class, Byte.class);
    put(scalars, Arbitraries.shorts(), short.class, Short.class);
    put(scalars, Arbitraries.integers(), int.class, Integer.class);
    put(scalars, Arbitraries.longs(), long.class, Long.class);
    put(scalars, Arbitraries.chars().all(), char.class, Character.class);
    put(scalars, Arbitraries.integers().map(Float::intBitsToFloat), float.class, Float.class);
    put(scalars, Arbitraries.longs().map(Double::longBitsToDouble), double.class, Double.class);
    put(scalars, texts(), String.class);
    put(scalars, arrays(), byte[].class);
    put(scalars, arrays().map(Bytes::copyOf), Bytes.class);
    put(scalars, decimals(), BigDecimal.class);
    put(scalars, Arbitraries.bigIntegers(), BigInteger.class);
    put(scalars, Arbitraries.create(UUID::randomUUID), UUID.class);
    put(scalars, dateTimes.map(time -> time.toInstant(ZoneOffset.UTC)), Instant.class);
    put(scalars, days.map(LocalDate::ofEpochDay), LocalDate.class);
    put(scalars, times, LocalTime.class);
    put(scalars, dateTimes, LocalDateTime.class);
    put(
        scalars,
        Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 999_999_999))
            .as(Duration::ofSeconds),
        Duration.class);
    return scalars;
  }

  private static void put(
      Map<Type, Arbitrary<?>> scalars, Arbitrary<?> arbitrary, Class<?>... types) {
    for (Class<?> type : types) {
      scalars.put(type, arbitrary);
    }
  }

  /** Texts of all code points: surrogates come in pairs. */
  private static Arbitrary<String> texts() {
    Arbitrary<Integer> codePoints =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.integers().between('a', 'z')),
            Tuple.of(1, Arbitraries.integers().between(0, 0xD7FF)),
            Tuple.of(1, Arbitraries.integers().between(0xE000, 0x10FFFF)));
    return codePoints
        .list()
        .ofMaxSize(8)
        .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
  }

  private static Arbitrary<byte[]> arrays() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(8);
  }

  private static Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(-30, 30))
        .as(BigDecimal::new);
  }
}
