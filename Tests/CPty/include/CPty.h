#ifndef FLAP_CPTY_H
#define FLAP_CPTY_H

#include <sys/types.h>

// Starts a program in a folder, or here where that is null, on a new pseudo-terminal of its own, as its controlling terminal.
// Returns the side of the terminal that a person would hold, or -1.
int pty_spawn(
  const char *path, char *const arguments[], char *const environment[], int rows, int columns,
  const char *folder, pid_t *child);

int pty_resize(int terminal, int rows, int columns);

#endif
