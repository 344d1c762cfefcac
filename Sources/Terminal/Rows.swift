import CReadline

/// Text as it is printed outside a conversation: wrapped where a person looks, else as it is.
package func rows(_ text: String, for descriptor: Int32) -> String {
  guard isatty(descriptor) == 1 else { return text }
  let columns = Int(flap_columns(descriptor))
  guard columns > 0 else { return text }
  return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
    let margin = line.prefix { $0 == " " }.count
    return wrapped(String(line.dropFirst(margin)), to: min(columns, 100), indent: margin)
  }.joined(separator: "\n")
}
