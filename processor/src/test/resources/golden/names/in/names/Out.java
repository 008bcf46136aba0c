package names;

record Out(int out, int in, Default kind, OS os) {}
