import Glibc
package import Model

/// A board on disk: a folder that holds the file `board`, written once, and the folder `open`.
package struct BoardFolder: Equatable, Sendable {
  /// The path of the folder: absolute when `find` found it, else as it was given.
  package let path: String
  /// The board's own name, which every segment of its logs repeats.
  package let id: BoardID
  /// As it was when the board was made; events may have changed it since.
  package let title: String
  /// When the board was made.
  package let created: Stamp

  /// The format this Kiem reads and writes; a board of a newer one is refused.
  package static let format = 1
  private static let kind = "board.created"
  private static let longest = 65_536

  /// Makes a board folder; the folder itself may be there, a board in it may not.
  ///
  /// With a group, whoever is in it may take part, and others may not even look. The file is saved when it returns. Throws
  /// `exists` when a board is there, `tooLong` for a title of 64 KiB, else `system`.
  package static func create(
    at path: String, title: String, group: UInt32? = nil, now: Int64, system: System = .live
  ) throws(LogError) -> BoardFolder {
    let id = BoardID(random: system.random())
    let board = BoardFolder(
      path: path, id: id, title: title, created: Stamp(milliseconds: now))
    let file = path + "/" + Names.board
    guard Status(path: file) == nil else { throw .exists(path: file) }
    try system.makeFolders(path, mode: 0o777)
    _ = try system.makeFolder(path + "/" + Names.open, mode: 0o777)
    _ = try system.makeFolder(path + "/" + Names.inbox, mode: 0o777)
    if let group {
      // The others would be made by whoever comes first, and be that person's alone.
      for name in [Names.people, Names.table] {
        _ = try system.makeFolder(path + "/" + name, mode: 0o770)
      }
      try system.share(path, with: group, keeps: true)
      for name in [Names.open, Names.people, Names.table, Names.inbox] {
        // Who leads a session clears the table, and anybody's Kiem empties the inbox.
        let keeps = name != Names.table && name != Names.inbox
        try system.share(path + "/" + name, with: group, keeps: keeps)
      }
    }
    // The file comes last and whole: a folder without it is not a board yet.
    let bytes = board.line
    guard bytes.count <= longest else {
      throw .tooLong(kind: kind, bytes: bytes.count, limit: longest)
    }
    try system.publish(bytes, as: file, mode: 0o444)
    return board
  }

  /// Finds the board that holds `path`, upwards as git does.
  ///
  /// Throws `notFound`, and what `open` throws for the board it found.
  package static func find(from path: String) throws(LogError) -> BoardFolder {
    guard let real = realpath(path, nil) else {
      let code = errno
      guard code == EACCES else { throw .notFound(from: path) }
      throw .system(call: "realpath", path: path, code: code)
    }
    defer { free(real) }
    let start = String(cString: real)
    if Status(path: start)?.isFolder == true, access(start, X_OK) != 0 {
      throw .system(call: "access", path: start, code: errno)
    }
    var place = start
    while true {
      if Status(path: place + "/" + Names.board)?.isRegular == true,
        Status(path: place + "/" + Names.open)?.isFolder == true
      {
        return try open(at: place)
      }
      guard place != "/" else { throw .notFound(from: start) }
      place = folder(of: place)
    }
  }

  /// Opens the board in this very folder.
  ///
  /// Throws `notFound` when there is no file `board`, `damagedBoard`, `newerFormat` or `system`.
  package static func open(at path: String) throws(LogError) -> BoardFolder {
    let file = path + "/" + Names.board
    guard let bytes = try readSmall(file, limit: longest) else { throw .notFound(from: path) }
    guard
      bytes.last == lineFeed, let line = Line(bytes, 0..<(bytes.count - 1)),
      bytes[line.kind].elementsEqual(kind.utf8), let id = BoardID("\(line.target)")
    else { throw .damagedBoard(path: file) }
    var format = 0
    var title = ""
    do {
      var reader = JSONReader(bytes, line.payload)
      try reader.object { (reader, key) throws(Malformed) in
        if reader.matches(key, "format") {
          format = try reader.integer()
        } else if reader.matches(key, "title") {
          title = try reader.string()
        } else {
          return false
        }
        return true
      }
    } catch { throw .damagedBoard(path: file) }
    guard format > 0 else { throw .damagedBoard(path: file) }
    guard format <= BoardFolder.format else { throw .newerFormat(path: file, major: format) }
    return BoardFolder(path: path, id: id, title: title, created: line.stamp)
  }

  /// One line in the form of a log line, so that damage shows.
  ///
  /// It keeps this form in every format.
  private var line: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("format")
      writer.integer(BoardFolder.format)
      writer.key("title")
      writer.string(title)
    }
    return Line.format(
      seq: 1, stamp: created, kind: BoardFolder.kind.utf8, target: id.cast(),
      payload: writer.bytes)
  }
}

extension System {
  /// Writes a file that is there whole or not at all, and never over another one.
  fileprivate func publish(_ bytes: [UInt8], as path: String, mode: mode_t) throws(LogError) {
    let temporary = path + "." + String(random(), radix: 36) + ".new"
    defer { _ = unlink(temporary) }
    let file = try Descriptor(creating: temporary, mode: mode, system: self)
    guard try write(bytes, to: file, path: temporary) == bytes.count else {
      throw .system(call: "write", path: temporary, code: ENOSPC)
    }
    try saveFile(file, path: temporary)
    if link(temporary, path) != 0 {
      let code = errno
      guard code != EEXIST else { throw .exists(path: path) }
      // File systems without hard links: two creators at once are not told apart there.
      guard Status(path: path) == nil else { throw .exists(path: path) }
      try rename(temporary, to: path)
    }
    try saveFolder(folder(of: path))
  }
}
