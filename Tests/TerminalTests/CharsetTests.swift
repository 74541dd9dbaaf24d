import Testing

@testable import Terminal

@Suite struct `The locale's characters` {
  @Test(arguments: ["nl_NL.UTF-8", "C.utf8", "en_GB.UTF8", "de_DE.utf-8@euro"])
  func `a locale tells that it is UTF-8`(_ name: String) { #expect(Charset.namesUTF8(name)) }

  @Test(arguments: ["C", "POSIX", "", "nl_NL", "nl_NL.ISO-8859-1", "utf8", "x.utf-16"])
  func `any other is not`(_ name: String) { #expect(!Charset.namesUTF8(name)) }
}
