package dev.quarry.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LocalNamesTest {

  @Test
  void take_freeName_isTheFirstCandidate() {
    assertThat(LocalNames.none().take("in", "reader")).isEqualTo("in");
  }

  @Test
  void take_takenName_isTheNextCandidateThenANumber() {
    LocalNames names = LocalNames.with(List.of("in"));

    assertThat(names.take("in", "reader")).isEqualTo("reader");
    assertThat(names.take("in", "reader")).isEqualTo("in2");
    assertThat(names.take("in", "reader")).isEqualTo("in3");
  }

  @Test
  void take_keyword_isPassedOver() {
    assertThat(LocalNames.none().take("default", "value")).isEqualTo("value");
  }

  @Test
  void inner_scope_doesNotTakeFromTheOuter() {
    LocalNames names = LocalNames.none();
    names.inner().take("list");

    assertThat(names.take("list")).isEqualTo("list");
  }

  @Test
  void valueOf_typeName_startsWithASmallWord() {
    assertThat(LocalNames.valueOf(ClassName.get("a", "Point"))).isEqualTo("point");
    assertThat(LocalNames.valueOf(ClassName.get("a", "URLPath"))).isEqualTo("urlPath");
    assertThat(LocalNames.valueOf(ClassName.get("a", "ID"))).isEqualTo("id");
    assertThat(LocalNames.valueOf(ClassName.get("a", "OrderLine"))).isEqualTo("orderLine");
  }
}
