package dev.quarry.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class DryRunTest {

  @Test
  void differences_areNewAndGoneAndChangedProperties() {
    ObjectNode before = document().put("name", "Ann").put("age", 1).put("code", "x");
    ObjectNode after = document().put("age", 2).put("code", "x").put("role", "USER");
    assertThat(new DryRun.Sample("users", "x", before, after).differences())
        .containsExactly("- name: \"Ann\"", "~ age: 1 -> 2", "+ role: \"USER\"");
  }

  @Test
  void number_thatGotWider_isNoDifference() {
    ObjectNode before = document().put("points", 7);
    ObjectNode after = document().put("points", 7L);
    assertThat(new DryRun.Sample("users", "x", before, after).differences()).isEmpty();
  }

  private static ObjectNode document() {
    return JsonNodeFactory.instance.objectNode();
  }
}
