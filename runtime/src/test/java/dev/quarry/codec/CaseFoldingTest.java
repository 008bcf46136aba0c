package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CaseFoldingTest {

  @Property
  void texts_haveOneFoldedForm_ifTheyAreEqualButForCase(
      @ForAll @StringLength(max = 3) String a, @ForAll @StringLength(max = 3) String b) {
    assertThat(CaseFolding.fold(a).equals(CaseFolding.fold(b))).isEqualTo(a.equalsIgnoreCase(b));
    assertThat(a.equalsIgnoreCase(CaseFolding.fold(a))).isTrue();
  }

  @Property
  void foldedForm_isFoldedAlready(@ForAll String text) {
    String folded = CaseFolding.fold(text);
    assertThat(CaseFolding.fold(folded)).isEqualTo(folded);
  }

  @Test
  void letters_ofEveryAlphabet_areFolded() {
    assertThat(CaseFolding.fold("Ann ÉΣς\uD801\uDC00ßI")).isEqualTo("ann éσσ\uD801\uDC28ßi");
  }
}
