import Model

/// The first line of a segment: what the file is and whose.
struct SegmentHeader: Equatable {
  var format = BoardFolder.format
  var board: BoardID
  var audience: String
  var replica: ReplicaID
  var user: String
  var host: String
  var segment: UInt32
  /// Length and checksum of all bytes of the segment before.
  var previous: Seal?

  struct Seal: Equatable {
    var length: UInt64
    var hash: UInt32
    /// Whether saving failed behind `length`: what stands there was written again in this segment.
    var isCut = false
  }

  var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("format")
      writer.integer(format)
      writer.key("board")
      writer.string(board.description)
      writer.key("audience")
      writer.string(audience)
      writer.key("replica")
      writer.string(replica.description)
      writer.key("user")
      writer.string(user)
      writer.key("host")
      writer.string(host)
      writer.key("segment")
      writer.integer(Int(segment))
      if let previous {
        writer.key("previous")
        writer.object { writer in
          writer.key("length")
          writer.integer(Int(clamping: previous.length))
          writer.key("hash")
          writer.string(hexText(previous.hash))
          if previous.isCut {
            writer.key("cut")
            writer.boolean(true)
          }
        }
      }
    }
    return writer.bytes
  }
}

extension SegmentHeader {
  /// Reads the payload of `log.opened`; `nil` when something that must be there is not.
  init?(_ bytes: [UInt8], _ payload: Range<Int>) {
    var format: Int?
    var (board, audience, replica): (String?, String?, String?)
    var (user, host) = ("", "")
    var segment: Int?
    var length: Int?
    var hash: String?
    var isCut = false
    do throws(Malformed) {
      var reader = JSONReader(bytes, payload)
      try reader.object { (reader, key) throws(Malformed) in
        if reader.matches(key, "format") {
          format = try reader.integer()
        } else if reader.matches(key, "segment") {
          segment = try reader.integer()
        } else if reader.matches(key, "previous") {
          try reader.object { (reader, key) throws(Malformed) in
            if reader.matches(key, "length") {
              length = try reader.integer()
            } else if reader.matches(key, "hash") {
              hash = try reader.string()
            } else if reader.matches(key, "cut") {
              isCut = try reader.boolean()
            } else {
              return false
            }
            return true
          }
        } else if reader.matches(key, "board") {
          board = try reader.string()
        } else if reader.matches(key, "audience") {
          audience = try reader.string()
        } else if reader.matches(key, "replica") {
          replica = try reader.string()
        } else if reader.matches(key, "user") {
          user = try reader.string()
        } else if reader.matches(key, "host") {
          host = try reader.string()
        } else {
          return false
        }
        return true
      }
      try reader.finish()
    } catch { return nil }
    guard
      let format, let board = board.flatMap({ BoardID($0) }),
      let audience, let replica = replica.flatMap({ ReplicaID($0) }),
      let segment = segment.flatMap({ UInt32(exactly: $0) })
    else { return nil }
    self.init(
      format: format, board: board, audience: audience, replica: replica,
      user: user, host: host, segment: segment)
    guard let length, let hash else { return }
    guard let length = UInt64(exactly: length), let hash = hexValue(hash) else { return nil }
    previous = Seal(length: length, hash: hash, isCut: isCut)
  }
}

/// What `log.scarred` says: these bytes were torn before anybody was told that they are saved.
struct Scar: Equatable {
  var segment: UInt32
  var offset: UInt64
  var length: UInt64
  var hash: UInt32

  var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("segment")
      writer.integer(Int(segment))
      writer.key("offset")
      writer.integer(Int(clamping: offset))
      writer.key("length")
      writer.integer(Int(clamping: length))
      writer.key("hash")
      writer.string(hexText(hash))
    }
    return writer.bytes
  }
}

extension Scar {
  /// Reads a line of kind `log.scarred`; `nil` for any other.
  init?(_ line: Line, _ bytes: [UInt8]) {
    guard bytes[line.kind].elementsEqual(KindName.scarred.utf8) else { return nil }
    self.init(bytes, line.payload)
  }

  /// Reads the payload of `log.scarred`.
  init?(_ bytes: [UInt8], _ payload: Range<Int>) {
    var numbers: [Int] = [-1, -1, -1]
    var hash: UInt32?
    do throws(Malformed) {
      var reader = JSONReader(bytes, payload)
      try reader.object { (reader, key) throws(Malformed) in
        if reader.matches(key, "segment") {
          numbers[0] = try reader.integer()
        } else if reader.matches(key, "offset") {
          numbers[1] = try reader.integer()
        } else if reader.matches(key, "length") {
          numbers[2] = try reader.integer()
        } else if reader.matches(key, "hash") {
          hash = hexValue(try reader.string())
        } else {
          return false
        }
        return true
      }
      try reader.finish()
    } catch { return nil }
    guard
      let segment = UInt32(exactly: numbers[0]), let offset = UInt64(exactly: numbers[1]),
      let length = UInt64(exactly: numbers[2]), let hash
    else { return nil }
    self.init(segment: segment, offset: offset, length: length, hash: hash)
  }
}
