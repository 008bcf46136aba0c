package dev.quarry.examples.atlas.report;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Makes progress bars: one that moves on a terminal, a line a second anywhere else. */
public final class Progress {
  private static final int LINE_WIDTH = 100;

  private final PrintWriter out;
  private final boolean terminal;
  private String lastLine = "";

  /**
   * Makes a maker of bars.
   *
   * @param out where lines go if nobody is watching
   * @param terminal whether somebody is
   */
  public Progress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Starts a bar.
   *
   * @param task what is being done
   * @param total at how many it will be done
   * @return the bar, for the caller to close
   */
  public ProgressBar start(String task, long total) {
    ProgressBarBuilder builder =
        ProgressBar.builder().setTaskName(task).setInitialMax(total).showSpeed();
    if (terminal) {
      return builder.setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(100).build();
    }
    return builder
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(1_000)
        .setConsumer(new DelegatingProgressBarConsumer(this::line, LINE_WIDTH))
        .build();
  }

  private void line(String text) {
    if (!text.equals(lastLine)) {
      out.println("   " + text);
      out.flush();
      lastLine = text;
    }
  }
}
