import Glibc

/// Which characters the terminal understands, as the person's locale tells.
enum Charset {
  /// Sets the locale for characters and tells whether it is UTF-8.
  ///
  /// A locale that names UTF-8 but is not installed here (common behind ssh) still tells what the terminal understands.
  static func adopt() -> Bool {
    if setlocale(LC_CTYPE, "") != nil {
      return nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
    guard namesUTF8(wanted), setlocale(LC_CTYPE, "C.UTF-8") != nil else {
      setlocale(LC_CTYPE, "C")
      return false
    }
    return true
  }

  /// The locale asked for: the first of these variables that is set and not empty.
  private static var wanted: String {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return value }
    }
    return "C"
  }

  static func namesUTF8(_ locale: String) -> Bool {
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let codeset = locale[locale.index(after: dot)...].prefix { $0 != "@" }.lowercased()
    return codeset == "utf-8" || codeset == "utf8"
  }
}
