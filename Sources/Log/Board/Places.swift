import Glibc

/// The three folders of a person that belong to one board, outside the board's own folder.
package struct Places: Equatable, Sendable {
  /// The own log; kept for ever.
  package let data: String
  /// Which replicas are mine and how far they are, copies of damaged lines, a second outbox, who acts here.
  package let state: String
  /// May be deleted at any time: the board as it was read last, to start from.
  package let cache: String

  /// Three folders as they are named; nothing is made yet.
  package init(data: String, state: String, cache: String) {
    self.data = data
    self.state = state
    self.cache = cache
  }

  /// The places of the XDG base directory specification; `nil` when the environment names no home.
  ///
  /// - Parameters:
  ///   - board: The board they belong to.
  ///   - environment: Looks up a variable.
  /// - Returns: The three folders, which need not exist.
  package static func standard(
    of board: BoardID, environment: (String) -> String? = Places.variable
  ) -> Places? {
    guard
      let data = base(.data, environment), let state = base(.state, environment),
      let cache = base(.cache, environment)
    else { return nil }
    return Places(
      data: "\(data)/kiem/\(board)", state: "\(state)/kiem/\(board)",
      cache: "\(cache)/kiem/\(board)")
  }

  /// Where a person's files lie, by the XDG base directory specification.
  package enum Base {
    /// Settings.
    case config
    /// What is kept for ever.
    case data
    /// What this machine remembers.
    case state
    /// What may be deleted at any time.
    case cache
  }

  /// One of the folders that hold a `kiem` of a person; `nil` when the environment names no home.
  package static func base(
    _ base: Base, _ environment: (String) -> String? = Places.variable
  ) -> String? {
    let (name, fallback) =
      switch base {
      case .config: ("XDG_CONFIG_HOME", ".config")
      case .data: ("XDG_DATA_HOME", ".local/share")
      case .state: ("XDG_STATE_HOME", ".local/state")
      case .cache: ("XDG_CACHE_HOME", ".cache")
      }
    // The specification says to ignore a path that is not absolute.
    if let path = environment(name), path.hasPrefix("/") { return path }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/" + fallback
  }

  /// A variable of this process; an empty one is as good as none.
  package static func variable(_ name: String) -> String? {
    getenv(name).flatMap { $0[0] == 0 ? nil : String(cString: $0) }
  }
}

/// Who writes, as the machine knows it; a partner on the board is something else.
package struct Account: Equatable, Sendable {
  /// The effective user id.
  package let number: UInt32
  /// The machine's own id, `/etc/machine-id`: a host name is easily the same twice.
  package let machine: String
  private let names: Names?

  private struct Names: Equatable {
    let user: String
    let host: String
  }

  /// An account as it is told; `current()` asks the machine.
  package init(user: String, number: UInt32, host: String, machine: String) {
    self.number = number
    self.machine = machine
    names = Names(user: user, host: host)
  }

  private init(number: UInt32, machine: String) {
    self.number = number
    self.machine = machine
    names = nil
  }

  /// The account that runs this process.
  package static func current() -> Account {
    Account(
      number: geteuid(), machine: firstLine("/etc/machine-id") ?? firstLine(hostFile) ?? "")
  }

  // Asked for when a segment is begun and not at every start: looking a user up reads four files.

  /// The login name, as the first line of a segment tells it.
  package var user: String {
    names?.user ?? getpwuid(number).map { String(cString: $0.pointee.pw_name) } ?? "\(number)"
  }

  /// The host name, for the first line of a segment; nothing depends on it.
  package var host: String { names?.host ?? Account.firstLine(Account.hostFile) ?? "localhost" }

  private static let hostFile = "/proc/sys/kernel/hostname"

  private static func firstLine(_ path: String) -> String? {
    readVirtual(path, limit: 4096)?.split(separator: "\n").first.map(String.init)
  }
}
