// The one file that knows which C library this is.
#if canImport(Darwin)
@_exported import Darwin
#elseif canImport(Musl)
@_exported import Musl
#else
@_exported import Glibc
#endif

/// Writes all bytes; `false` where nobody is there any more to read them.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&ready, 1, 1000)
    } else if errno != EINTR {
      return false
    }
  }
  return true
}

/// Whether bytes can be read within this time.
func isWaiting(_ descriptor: Int32, milliseconds: Int32 = 0) -> Bool {
  var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&state, 1, milliseconds) > 0 && state.revents & Int16(POLLIN) != 0
}
