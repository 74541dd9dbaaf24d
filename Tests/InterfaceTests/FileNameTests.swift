import Interface
import Testing

@Suite struct `A name for a file` {
  @Test(
    arguments: zip(
      ["First time", "  Wat zien wé?! ", "S3 «What» - do we see", "Ωmega 2 x\u{1AB0}y", "—", ""],
      ["first-time", "wat-zien-we", "s3-what-do-we-see", "mega-2-x-y", "", ""]))
  func `has letters and digits, with hyphens between the words`(title: String, name: String) {
    #expect(title.hyphenated == name)
  }
}
