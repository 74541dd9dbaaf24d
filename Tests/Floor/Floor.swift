import Glibc
import Interface
import Terminal

/// Runs until `q`, a signal or the terminal's end; the status to exit with.
///
/// With a seed the frames are noise, another one for each input.
func run(_ seed: UInt64?) throws(TerminalError) -> Int32 {
  let signals = try Signals()
  var session = try Session(crashSentence: "kiem-floor has crashed; the terminal is yours again.")
  var keyboard = Keyboard(session)
  var painter = Painter(theme: .monochrome)
  var noise = seed.map { Noise(seed: $0) }
  var last = session.unknownType.map { "unknown terminal \($0)" } ?? "ready"
  while true {
    let canvas = noise?.canvas(width: session.size.width, height: session.size.height)
    painter.show(canvas ?? frame(session.size, last), on: session)
    var ready = [
      pollfd(fd: session.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    poll(&ready, 2, -1)
    for signal in signals.take() {
      if let status = signal.exitStatus { return status }
      switch signal {
      case .resized: session.resize()
      case .resumed: session.enter()
      case .suspend: session.suspend()
      case .end: break
      }
      last = "\(signal)"
    }
    do {
      for input in try keyboard.read(session) {
        if input == .key(.character("q")) { return 0 }
        if seed == nil { misbehave(input, &session) }
        last = "\(input)".replacing("Interface.Key.", with: "")
      }
    } catch {
      return 128 + SIGHUP
    }
  }
}

/// A border to show that columns stay where they belong, and one line of text in it.
func frame(_ size: (width: Int, height: Int), _ text: String) -> Canvas {
  var canvas = Canvas(width: size.width, height: size.height)
  for y in 0..<size.height {
    canvas.put("│", x: 0, y: y, face: .border)
    canvas.put("│", x: size.width - 1, y: y, face: .border)
  }
  canvas.put("kiem-floor \(size.width)x\(size.height)", x: 2, y: 0, face: .header)
  canvas.put(text, x: 2, y: 1, limit: size.width - 4)
  return canvas
}
