import Interface
import Testing

@testable import kiem

/// What is said of all commands at once.
@Suite struct `The overview and the manual` {
  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func `of all commands fits one screen`(_ arguments: [String]) throws {
    let ending = try Desktop(makingBoard: false).run(arguments, input: [])
    #expect(ending.status == 0 && ending.err.isEmpty)
    let lines = ending.out.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 24, "\(lines.count) lines")
    for line in lines { #expect(String(line).columns <= 80, "\(line)") }
    let words = Set(ending.out.split { $0 == " " || $0 == "\n" }.map(String.init))
    for name in Kiem.names { #expect(words.contains(name), "\(name)") }
  }

  @Test func `of one command keeps its details`() throws {
    let ending = try Desktop(makingBoard: false).run("help", "add")
    #expect(ending.out.contains("--first-step"))
  }

  @Test func `in the manual are the help of each command and every key`() throws {
    let text = try Desktop(makingBoard: false).run("man").out
    #expect(text.hasPrefix(".TH KIEM 1"))
    for name in Kiem.names { #expect(text.contains(".SS kiem \(name)\n"), "\(name)") }
    for command in Command.allCases {
      #expect(text.contains(Manual.escaped(English().command(command).help)))
    }
    #expect(text.contains("\\-\\-first\\-step"))
    let requests = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".RI", ".br", ".nf", ".fi"]
    for line in text.split(separator: "\n") where line.hasPrefix(".") {
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
    #expect(Manual.escaped(".x '\\ -^~`") == "\\&.x \\(aq\\e \\-\\(ha\\(ti\\(ga")
    let dutch = try Desktop(makingBoard: false).run("man", "--lang", "nl").out
    #expect(dutch.contains(Manual.escaped(Dutch().command(.capture).help)))
  }

  @Test(arguments: [
    (["move", "1", "enagge"], "Did you mean «Engage»?"),
    (["list", "--kind", "problm"], "Did you mean «problem»?"),
    (["list", "--stage", "shar"], "Did you mean «Share»?"),
    (["join", "1", "--role", "advisr"], "Did you mean «advisor»?"),
    (["edit", "1", "--setting", "stret"], "Did you mean «street»?"),
    (["config", "--theme", "ligth"], "Did you mean «light»?"),
    (["list", "--lang", "enn"], "Did you mean «en»?"),
    (["partner", "show", "Esther Vnok"], "Did you mean «Esther Vonk»?"),
  ])
  func `a word that is nearly right is asked about`(_ arguments: [String], _ question: String)
    throws
  {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    let ending = try desktop.run(arguments, input: [])
    #expect(ending.status != 0)
    #expect(ending.err.contains(question), "\(ending.err)")
  }
}
