#define _GNU_SOURCE
#include "CPty.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int pty_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

// Everything is opened to be closed on exec, so that programs started at the same time by other
// threads do not keep this terminal alive. The child does only what is safe between fork and exec.
int pty_spawn(
  const char *path, char *const arguments[], char *const environment[], int rows, int columns,
  const char *folder, pid_t *child
) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  char name[128];
  if (grantpt(terminal) != 0 || unlockpt(terminal) != 0
#ifdef __linux__
      || ptsname_r(terminal, name, sizeof name) != 0
#else
      || !strncpy(name, ptsname(terminal), sizeof name)
#endif
  ) {
    close(terminal);
    return -1;
  }
  int end = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (end < 0) {
    close(terminal);
    return -1;
  }
  pty_resize(terminal, rows, columns);

  *child = fork();
  if (*child == 0) {
    setsid();
    ioctl(end, TIOCSCTTY, 0);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int i = 0; i < 3; i++) dup2(end, i);
    if (folder != NULL && chdir(folder) != 0) _exit(126);
    execve(path, arguments, environment);
    _exit(127);
  }
  close(end);
  if (*child < 0) {
    close(terminal);
    return -1;
  }
  fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK);
  return terminal;
}
