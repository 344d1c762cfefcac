#define _GNU_SOURCE
#include "CClock.h"

#ifdef __linux__
// The definitions in a library that is loaded first come before those of the C library.
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

/// The seconds since 1970 that stand in the file of `FLAP_CLOCK`, which a test winds; -1 without.
static time_t wound(void) {
  const char *path = getenv("FLAP_CLOCK");
  FILE *file = path ? fopen(path, "re") : NULL;
  if (!file) return -1;
  long long seconds = -1;
  if (fscanf(file, "%lld", &seconds) != 1) seconds = -1;
  fclose(file);
  return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  time_t seconds = clock == CLOCK_REALTIME ? wound() : -1;
  if (seconds < 0)
    return ((__typeof__(&clock_gettime))dlsym(RTLD_NEXT, "clock_gettime"))(clock, now);
  *now = (struct timespec){.tv_sec = seconds};
  return 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  struct timespec time;
  int result = clock_gettime(CLOCK_REALTIME, &time);
  *now = (struct timeval){.tv_sec = time.tv_sec, .tv_usec = time.tv_nsec / 1000};
  (void)zone;
  return result;
}

time_t time(time_t *now) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  if (now) *now = time.tv_sec;
  return time.tv_sec;
}
#endif
