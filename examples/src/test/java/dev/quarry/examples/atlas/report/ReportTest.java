package dev.quarry.examples.atlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReportTest {
  private final StringWriter text = new StringWriter();
  private final Report report = new Report(new PrintWriter(text));

  @Test
  void duration_hasASuitableUnit() {
    assertThat(Report.text(Duration.ofNanos(12_345))).isEqualTo("12 µs");
    assertThat(Report.text(Duration.ofNanos(12_345_678))).isEqualTo("12.3 ms");
    assertThat(Report.text(Duration.ofMillis(12_345))).isEqualTo("12.35 s");
  }

  @Test
  void steps_areNumberedAndTimed() {
    report.step("one");
    report.spend(Duration.ofMillis(2));
    report.spend(Duration.ofMillis(3));
    report.step("two");
    report.endStep();

    assertThat(text.toString()).contains("1. one").contains("2. two");
    assertThat(report.timings())
        .containsExactly(new Timing("one", Duration.ofMillis(5)), new Timing("two", Duration.ZERO));
  }

  @Test
  void call_showsItsCodeAndReturnsItsResult() {
    report.step("step");

    assertThat(report.<String>call("a.b()\n.c()", () -> "result")).isEqualTo("result");
    assertThat(text.toString()).contains("> a.b()").contains("> .c()").contains("took ");
  }
}
