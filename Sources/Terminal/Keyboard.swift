package import Interface

/// Reads what a person types and pastes.
package struct Keyboard: ~Copyable {
  private var decoder: Decoder
  private var bytes: [UInt8] = []

  /// A keyboard for the terminal of `session`, whose key sequences terminfo describes; open the session first.
  package init(_ session: borrowing Session) {
    decoder = Decoder(keys: Decoder.describedKeys())
  }

  /// What has arrived; throws `hungUp` when the terminal is gone.
  ///
  /// Waits only for the rest of a key that has begun, some milliseconds. A paste may take several calls.
  package mutating func read(_ session: borrowing Session) throws(TerminalError) -> [Input] {
    var inputs: [Input] = []
    var count = 0
    while session.device.isReadable(within: decoder.patience ?? 0) {
      bytes.removeAll(keepingCapacity: true)
      guard try session.device.read(into: &bytes) else { break }
      decoder.append(bytes)
      while let input = decoder.next() { inputs.append(input) }
      // A flood (a file sent as keys) must not keep the screen from being drawn.
      count += bytes.count
      if count > Keyboard.flood, decoder.patience == nil { return inputs }
    }
    while let input = decoder.giveUp() { inputs.append(input) }
    return inputs
  }

  private static let flood = 64 * 1024
}
