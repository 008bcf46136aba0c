package dev.quarry.processor.validate;

import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Types as messages show them: as in source, without packages. */
final class TypeText {

  private static final Pattern PACKAGE = Pattern.compile("\\b(?:\\p{Ll}[\\w$]*\\.)+(?=\\p{Lu})");

  private TypeText() {}

  static String of(TypeMirror type) {
    return PACKAGE.matcher(type.toString().replace(",", ", ")).replaceAll("");
  }
}
