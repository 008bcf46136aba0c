/** For the tests of programs that use Quarry. */
@SuppressWarnings("requires-automatic")
module dev.quarry.testing {
  requires transitive org.jspecify;
  requires transitive dev.quarry.runtime;
  requires dev.quarry.annotations;

  exports dev.quarry.testing;
}
