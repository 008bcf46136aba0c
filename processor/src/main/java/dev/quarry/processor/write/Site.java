package dev.quarry.processor.write;

/**
 * Where in a generated method a value is written or read.
 *
 * @param label the component that holds it, for messages: {@code City.total}
 * @param names the local names in use there
 */
record Site(String label, LocalNames names) {

  Site inner() {
    return new Site(label, names.inner());
  }
}
