import Glibc
import Model

extension BoardFolder {
  /// Finds a board to be checked, and what is wrong with its file `board`.
  ///
  /// One whose file is damaged or gone still has the id that its logs give it.
  package static func findForCheck(from path: String) throws(LogError) -> (BoardFolder, [Finding]) {
    do throws(LogError) {
      return (try find(from: path), [])
    } catch .damagedBoard(let file) {
      let place = folder(of: file)
      return (byItsLogs(at: place), [Finding(file: Names.board, fact: .boardDamaged)])
    } catch .system(_, let file, let code) where file.hasSuffix("/" + Names.board) {
      let place = folder(of: file)
      return (byItsLogs(at: place), [Finding(file: Names.board, fact: .unreadable(code: code))])
    } catch .notFound {
      guard let real = realpath(path, nil) else { throw .notFound(from: path) }
      defer { free(real) }
      let place = String(cString: real)
      guard let id = idOfLogs(in: place) else { throw .notFound(from: path) }
      let stands = Status(path: place + "/" + Names.board)
      let fact: Finding.Fact = stands == nil ? .boardMissing : .notAFile
      return (byItsLogs(at: place, id), [Finding(file: Names.board, fact: fact)])
    }
  }

  private static func byItsLogs(at place: String, _ id: BoardID? = nil) -> BoardFolder {
    let id = id ?? idOfLogs(in: place) ?? BoardID(random: 0)
    return BoardFolder(path: place, id: id, title: "", created: .zero)
  }

  /// The board that most logs in a folder say they belong to.
  private static func idOfLogs(in place: String) -> BoardID? {
    let open = place + "/" + Names.open
    var counts: [BoardID: Int] = [:]
    for name in (try? names(in: open)) ?? [] where Names.replica(name) != nil {
      let path = open + "/" + name + "/" + Names.segment(1)
      guard let file = try? Descriptor(reading: path),
        let bytes = try? file.read(at: 0, count: 4096, path: path),
        let end = index(of: lineFeed, in: bytes, from: 0), let line = Line(bytes, 0..<end),
        bytes[line.kind].elementsEqual(KindName.opened.utf8),
        let header = SegmentHeader(bytes, line.payload)
      else { continue }
      counts[header.board, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
