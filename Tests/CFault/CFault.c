#define _GNU_SOURCE
#include "CFault.h"

#ifdef __linux__
// The definitions in a library that is loaded first come before those of the C library, also for
// the calls that SQLite and Foundation make, so that each can be counted here first.
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static long calls;

__attribute__((destructor)) static void tell(void) {
  if (getenv("FLAP_FAULT")) dprintf(1, "calls %ld\n", calls);
}

static int is(const char *fault) {
  const char *chosen = getenv("FLAP_FAULT");
  return chosen && strcmp(chosen, fault) == 0;
}

static long at(void) {
  const char *text = getenv("FLAP_FAULT_AT");
  return text ? atol(text) : 0;
}

static void die(void) { kill(getpid(), SIGKILL); }

/// Counts a call, and says whether it is to fail.
static int fails(void) {
  if (++calls != at()) return 0;
  if (is("kill") || is("torn")) die();
  if (is("io")) {
    errno = EIO;
    return 1;
  }
  return 0;
}

/// As `fails`, for a call that writes `count` bytes and can be torn, or find the disk full.
///
/// What goes to a terminal, a pipe or a standard stream changes no disk.
static int writing(int file, const void *bytes, size_t count, off_t offset) {
  struct stat status;
  if (file <= STDERR_FILENO || fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  calls++;
  if (is("full") && calls >= at() && offset + (off_t)count > status.st_size) {
    errno = ENOSPC;
    return 1;
  }
  if (calls != at()) return 0;
  if (is("torn")) REAL(pwrite)(file, bytes, count / 2, offset);
  if (is("kill") || is("torn")) die();
  if (is("io")) {
    errno = EIO;
    return 1;
  }
  return 0;
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (writing(file, bytes, count, lseek(file, 0, SEEK_CUR))) return -1;
  return REAL(write)(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  if (writing(file, bytes, count, offset)) return -1;
  return REAL(pwrite)(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  if (writing(file, bytes, count, offset)) return -1;
  return REAL(pwrite64)(file, bytes, count, offset);
}

int fsync(int file) { return fails() ? -1 : REAL(fsync)(file); }
int fdatasync(int file) { return fails() ? -1 : REAL(fdatasync)(file); }
int ftruncate(int file, off_t size) { return fails() ? -1 : REAL(ftruncate)(file, size); }
int ftruncate64(int file, off64_t size) { return fails() ? -1 : REAL(ftruncate64)(file, size); }
int mkstemp(char *path) { return fails() ? -1 : REAL(mkstemp)(path); }
int unlink(const char *path) { return fails() ? -1 : REAL(unlink)(path); }
int rename(const char *from, const char *to) { return fails() ? -1 : REAL(rename)(from, to); }
int mkdir(const char *path, mode_t mode) { return fails() ? -1 : REAL(mkdir)(path, mode); }
int chmod(const char *path, mode_t mode) { return fails() ? -1 : REAL(chmod)(path, mode); }
int fchmod(int file, mode_t mode) { return fails() ? -1 : REAL(fchmod)(file, mode); }

/// Only the opening that makes a file changes the disk.
#define OPENING(name)                                              \
  int name(const char *path, int flags, ...) {                     \
    mode_t mode = 0;                                               \
    if (flags & O_CREAT) {                                         \
      va_list rest;                                                \
      va_start(rest, flags);                                       \
      mode = va_arg(rest, mode_t);                                 \
      va_end(rest);                                                \
      if (fails()) return -1;                                      \
    }                                                              \
    return REAL(name)(path, flags, mode);                          \
  }

OPENING(open)
OPENING(open64)
#endif
