import Glibc
import Interface
import Terminal

/// Runs until `q`, a signal or the terminal's end; the status to exit with.
///
/// With a seed the frames are noise, another one for each input; with `isPage` they are a page of text.
func run(_ seed: UInt64?, isPage: Bool) throws(TerminalError) -> Int32 {
  let signals = try Signals()
  var session = try Session(crashSentence: "kiem-floor has crashed; the terminal is yours again.")
  var keyboard = Keyboard(session)
  var painter = Painter(theme: .monochrome)
  var noise = seed.map { Noise(seed: $0) }
  var page = isPage ? Page() : nil
  var last = session.unknownType.map { "unknown terminal \($0)" } ?? "ready"
  while true {
    let canvas = noise?.canvas(width: session.size.width, height: session.size.height)
    painter.show(canvas ?? page?.canvas(session.size) ?? frame(session.size, last), on: session)
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
        if page == nil { last = "\(input)".replacing("Interface.Key.", with: "") }
        page?.marked += 1
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

/// A screen full of text in columns, and in the first of them a marked block that each key moves on.
///
/// This is what Kiem is compared with: the least a program does that fills a screen and moves a selection of a card's size
/// on it. All of the text is put on the canvas at every key, and nothing is looked up, laid out or remembered, so what is
/// left over in a comparison is Kiem's own work and not that of curses. Beside the two lines above a full screen would be
/// compared with an empty one.
struct Page {
  var marked = 0
  private static let rows = 3
  private static let text = "A line of text that is longer than any of the columns is wide."

  func canvas(_ size: (width: Int, height: Int)) -> Canvas {
    var canvas = Canvas(width: size.width, height: size.height)
    let columns = size.width < 95 ? 3 : 5
    let width = size.width / columns
    let block = marked % max(1, size.height / Page.rows)
    for column in 0..<columns {
      for y in 0..<size.height {
        canvas.selecting = column == 0 && y / Page.rows == block
        canvas.put(Page.text, x: column * width, y: y, limit: width - 1)
        canvas.selecting = false
        canvas.put("│", x: (column + 1) * width - 1, y: y, face: .border)
      }
    }
    return canvas
  }
}
