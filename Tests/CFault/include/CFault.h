/// A library to be loaded before all others (`LD_PRELOAD`), which makes a program fail at its N-th
/// call that changes the disk.
///
/// FLAP_FAULT says how, FLAP_FAULT_AT at which call:
///   kill  it is killed before the call
///   torn  it is killed when half of what the call writes is written
///   full  from there on no file can grow
///   io    that call fails
///
/// A program that comes to its end says `calls` and how many there were.
