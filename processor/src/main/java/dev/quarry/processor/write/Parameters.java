package dev.quarry.processor.write;

import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ValueModel;

/** The types of parameters and variables that always hold a value. */
final class Parameters {

  private Parameters() {}

  /** The value's type, unboxed. */
  static TypeName type(ValueModel value) {
    TypeName type = value.javaType();
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }
}
