/// What happened, of one kind: its fields, how it is read and written, and what it does to the board.
package protocol Payload: Sendable {
  /// As in a line: `card.moved`.
  static var kind: StaticString { get }
  /// A payload with nothing in it, to be read into.
  init()
  /// Lists the fields, for reading and for writing.
  mutating func code(_ coder: inout some Coder) throws(Malformed)
  /// Does to the board what happened. Called once per event, in any order, after `seen` has been checked.
  func apply(to board: inout Board, _ event: Envelope)

  // Requirements so that each kind gets code of its own instead of passing through generic code on every replayed line.
  /// Reads the fields from where `reader` was started; throws when one that must be there is not, or is of another kind.
  mutating func read(_ reader: inout PayloadReader) throws(Malformed)
  /// Reads a payload and does it to the board; the board is as before when it throws.
  static func fold(
    _ bytes: [UInt8], _ range: Range<Int>, _ envelope: Envelope, into board: inout Board
  ) throws(Malformed)
}

extension Payload {
  package mutating func read(_ reader: inout PayloadReader) throws(Malformed) { try code(&reader) }

  package static func fold(
    _ bytes: [UInt8], _ range: Range<Int>, _ envelope: Envelope, into board: inout Board
  ) throws(Malformed) {
    var payload = Self()
    var envelope = envelope
    try board.reader.read(&payload, &envelope, from: bytes, range)
    if let by = envelope.by { board.trail.note(by, envelope.position) }
    payload.apply(to: &board, envelope)
  }

  /// The payload of one event, for those who look at history.
  package static func read(_ raw: RawEvent, _ envelope: inout Envelope) throws(Malformed) -> Self {
    var payload = Self()
    var reader = PayloadReader()
    try reader.read(&payload, &envelope, from: raw.bytes, raw.payload)
    return payload
  }

  /// `kind` as a `String`, for people and for the table of kinds.
  package static var kindText: String { "\(kind)" }

  /// The payload as one JSON object, with who says it and in which session.
  package func bytes(by: PartnerID?, session: SessionID? = nil) -> [UInt8] {
    var writer = PayloadWriter()
    var (by, session, copy) = (by, session, self)
    writer.writer.object { json in
      var inner = PayloadWriter()
      swap(&inner.writer, &json)
      inner.field("by", &by)
      inner.field("session", &session)
      // Writing never throws: there is nothing to misread.
      do { try copy.code(&inner) } catch {}
      swap(&inner.writer, &json)
    }
    return writer.writer.bytes
  }
}

/// Everything about an event that is not its payload.
package struct Envelope: Sendable {
  /// Its place among all events.
  package let key: EventKey
  /// What it is about.
  package let target: TargetID
  /// Which log it stands in.
  package let audience: Audience
  /// Where the log finds the line.
  package let position: UInt64
  /// The partner it is said by; `nil` for anonymous.
  package var by: PartnerID?
  /// The meeting at which it was said.
  package var session: SessionID?

  /// An envelope made of its parts.
  package init(
    key: EventKey, target: TargetID, audience: Audience, position: UInt64, by: PartnerID? = nil,
    session: SessionID? = nil
  ) {
    self.key = key
    self.target = target
    self.audience = audience
    self.position = position
    self.by = by
    self.session = session
  }

  /// Of an event whose payload is not read yet; who says the line says what it holds.
  init(_ raw: RawEvent, inside line: Envelope?) {
    self.init(
      key: raw.key, target: raw.target, audience: raw.audience, position: raw.position,
      by: line?.by, session: line?.session)
  }

  /// The card it is about.
  var card: CardID { target.cast() }
}

/// A change somebody wants to make: a payload, what it is about, and who may know.
package struct Change: Sendable {
  /// What it is about.
  package let target: TargetID
  /// Which log it goes to.
  package let audience: Audience
  /// What is to happen.
  package let payload: any Payload
  /// Whether the log does not say who said it.
  package let isAnonymous: Bool
  /// The meeting at which it is said.
  package private(set) var session: SessionID?

  /// A change to anything; open to everyone unless said otherwise.
  package init(
    _ target: TargetID, _ payload: any Payload, audience: Audience = .open,
    isAnonymous: Bool = false
  ) {
    self.target = target
    self.audience = audience
    self.payload = payload
    self.isAnonymous = isAnonymous
  }

  /// A change to a card, in the log in which the card lives.
  package init(_ card: Card, _ payload: any Payload, isAnonymous: Bool = false) {
    self.init(card.id.cast(), payload, audience: card.audience.value, isAnonymous: isAnonymous)
  }

  /// The change as it belongs to a meeting, also one that is over: what is written down afterwards.
  package func belonging(to session: SessionID?) -> Change {
    var change = self
    change.session = session
    return change
  }

  /// The change as it is said at a meeting, in other words or without a name where it must be.
  func said(at session: SessionID, _ payload: any Payload, isAnonymous: Bool) -> Change {
    var said = Change(
      target, payload, audience: audience, isAnonymous: isAnonymous || self.isAnonymous)
    said.session = self.session ?? session
    return said
  }

  /// A change to a result, in the log in which the result lives.
  package init(_ result: Result, _ payload: any Payload) {
    self.init(result.id.cast(), payload, audience: result.log)
  }

  /// The change as the log takes it.
  package func draft(by: PartnerID?, session: SessionID? = nil) -> Draft {
    Draft(
      audience: audience, kind: "\(type(of: payload).kind)", target: target,
      payload: payload.bytes(by: isAnonymous ? nil : by, session: session ?? self.session))
  }
}

/// The target of events that are about the board as a whole.
extension Identifier where Of == Target {
  /// What events are about that are about no particular thing.
  package static var board: TargetID { boardTarget }
}

/// Read once: every event that refers to something begins with it.
private let boardTarget = TargetID("board") ?? TargetID(random: 0)
