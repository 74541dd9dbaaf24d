/// Finds the place of a thing by its packed identifier: an open hash table with linear probing.
///
/// A replay looks three things up for every event; the standard dictionary's keyed hash alone would cost more than the rest
/// of the fold. As there, the hash differs from one start of the program to the next, so that nobody can send a board names
/// that collide. Things are never taken out. O(1).
struct PlaceIndex: Sendable {
  private struct Slot {
    /// 0: free; no identifier packs to 0.
    var name: UInt64 = 0
    var place: Int32 = 0
  }

  /// A power of two, at most half of them used.
  private var slots: [Slot] = []
  private var count = 0
  private let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  /// Where `name` stands, if it does.
  @inline(__always)
  func place(of name: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    let slot = slots[slot(of: name)]
    return slot.name == name ? Int(slot.place) : nil
  }

  /// Where `name` stands; `place` if it is new, which it is not any more then.
  @inline(__always)
  mutating func place(of name: UInt64, orNew place: Int) -> Int {
    if 2 * (count + 1) > slots.count { grow() }
    let free = slot(of: name)
    guard slots[free].name != name else { return Int(slots[free].place) }
    slots[free] = Slot(name: name, place: Int32(place))
    count += 1
    return place
  }

  /// The slot that holds `name`, or the free one where it belongs.
  @inline(__always)
  private func slot(of name: UInt64) -> Int {
    // Multiplied to 128 bits, both halves mixed: each bit of the name reaches the low ones.
    let product = (name ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: product.high ^ product.low) & mask
    while slots[slot].name != 0, slots[slot].name != name { slot = (slot + 1) & mask }
    return slot
  }

  /// The names in the order of their places.
  var names: [UInt64] {
    var names = [UInt64](repeating: 0, count: count)
    for slot in slots where slot.name != 0 { names[Int(slot.place)] = slot.name }
    return names
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(16, old.count * 2))
    for entry in old where entry.name != 0 { slots[slot(of: entry.name)] = entry }
  }
}

extension PlaceIndex: Stored {
  init(from reader: inout SnapshotReader) {
    let names: [UInt64] = reader.growing()
    while slots.count <= 2 * names.count { grow() }
    for (place, name) in names.enumerated() { _ = self.place(of: name, orNew: place) }
  }

  // The slots are another start's.
  func write(to writer: inout SnapshotWriter) { writer.put(list: names) }
}
