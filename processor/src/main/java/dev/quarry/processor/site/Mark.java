package dev.quarry.processor.site;

/**
 * The address of an annotation, or of one value in it, on a known element.
 *
 * @param annotation the annotation type's qualified name
 * @param ordinal its position among the annotations of this type on the element; more than one only
 *     if the type is repeatable
 * @param member the annotation's member, or empty for the annotation itself
 * @param index the position in the member's array, or -1 for the whole member
 */
record Mark(String annotation, int ordinal, String member, int index) {

  Mark member(String name, int position) {
    return new Mark(annotation, ordinal, name, position);
  }
}
