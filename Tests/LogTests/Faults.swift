import Glibc
import Log
import Synchronization

/// A system that does what it is told at chosen calls, counted from 0 since it was armed.
final class Faults: Sendable {
  private struct Plan {
    var faults: [(call: System.Call, index: Int, fault: System.Fault)] = []
    var counts: [System.Call: Int] = [:]
    var always: [System.Call: Int32] = [:]
  }
  private let plan = Mutex(Plan())

  var system: System { System(interfere: { self.answer($0) }) }

  /// From now on, the `index`-th call of this kind goes wrong.
  func arm(_ call: System.Call, _ fault: System.Fault, at index: Int = 0) {
    plan.withLock {
      $0.counts[call] = 0
      $0.faults.append((call, index, fault))
    }
  }

  /// Every call of this kind fails until `disarm`.
  func armAlways(_ call: System.Call, _ code: Int32) { plan.withLock { $0.always[call] = code } }

  func disarm() { plan.withLock { $0 = Plan() } }

  private func answer(_ call: System.Call) -> System.Fault? {
    plan.withLock {
      if let code = $0.always[call] { return .fails(code) }
      let index = $0.counts[call, default: 0]
      $0.counts[call] = index + 1
      guard let found = $0.faults.firstIndex(where: { $0.call == call && $0.index == index })
      else { return nil }
      return $0.faults.remove(at: found).fault
    }
  }
}
