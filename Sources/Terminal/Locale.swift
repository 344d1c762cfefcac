/// Makes sure that é is one letter to readline.
///
/// A Dutch locale that is not installed leaves the C library without UTF-8, and Backspace would
/// then remove half a letter. Readline reads the environment itself, so that is what is mended.
/// The language of the words is another matter, and was settled before.
func repairLocale() {
  func isUnicode() -> Bool {
    guard setlocale(LC_CTYPE, "") != nil, let codeset = nl_langinfo(nl_item(CODESET))
    else { return false }
    return ["utf-8", "utf8"].contains(String(cString: codeset).lowercased())
  }
  if isUnicode() { return }
  let overrides = getenv("LC_ALL").map { $0.pointee != 0 } ?? false
  for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"] {
    setenv(overrides ? "LC_ALL" : "LC_CTYPE", name, 1)
    if isUnicode() { return }
  }
}
