/// Makes the process fail at its N-th call that changes the disk.
///
/// FLAP_FAULT says how, FLAP_FAULT_AT at which call:
///   kill  it is killed before the call
///   torn  it is killed when half of what the call writes is written
///   full  from there on no file can grow
///   io    that call fails
///
/// Nothing happens before `fault_arm`.
void fault_arm(void);

/// The calls so far.
long fault_calls(void);
