#ifndef CCLOCK_H
#define CCLOCK_H
// Nothing to call: loaded before a program, it answers the program's own questions for the time.
#endif
