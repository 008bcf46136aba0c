package names;

enum Default {
  CASE
}
