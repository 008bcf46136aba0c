package names;

enum OS {
  LINUX
}
