package dev.quarry.processor.name;

import com.palantir.javapoet.ClassName;
import java.util.Locale;

/** The names of views: they are part of what users write, and never change. */
public final class ViewNames {

  private ViewNames() {}

  /** The package of a schema's views: {@code geo.atlas.views} for {@code geo.Atlas}. */
  public static String home(ClassName schema) {
    String inner = schema.simpleName().toLowerCase(Locale.ROOT) + ".views";
    return schema.packageName().isEmpty() ? inner : schema.packageName() + "." + inner;
  }

  /**
   * The simple name of a view: {@code UserV20240115}, and {@code UserV20240115_2} of {@code
   * 2024-01-15.2}.
   */
  public static String view(String base, String dateVersion) {
    return base + "V" + dateVersion.replace("-", "").replace('.', '_');
  }
}
