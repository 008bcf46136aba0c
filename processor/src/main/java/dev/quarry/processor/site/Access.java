package dev.quarry.processor.site;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** From where a type can be named: its own modifiers and those of the types around it. */
public final class Access {

  private Access() {}

  /** Whether the type or one around it is private, so that not even its package can name it. */
  public static boolean isHidden(TypeElement type) {
    return narrowest(type) == 0;
  }

  /** Whether every package can name the type, as far as modifiers go. */
  public static boolean isPublic(TypeElement type) {
    return narrowest(type) == 2;
  }

  /** Whether code in a package can name the type. */
  public static boolean isReachable(TypeElement type, PackageElement from) {
    int access = narrowest(type);
    return access == 2 || (access == 1 && packageOf(type).equals(from));
  }

  /** The package around an element. */
  public static PackageElement packageOf(Element element) {
    Element around = element;
    while (!(around instanceof PackageElement)) {
      around = Objects.requireNonNull(around.getEnclosingElement());
    }
    return (PackageElement) around;
  }

  /** 0 for a private type, 1 for one known to its package, 2 for a public one. */
  private static int narrowest(TypeElement type) {
    int access = 2;
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return 0;
      }
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        access = 1;
      }
    }
    return access;
  }
}
