import Glibc
package import Model

extension Journal {
  /// Appends what was done, and returns the events once they are on disk.
  ///
  /// Drafts of one audience become one line, several of them a `tx`: they are there together or not at all. An event that
  /// cannot be appended now (disk full, lock not to be had) is kept in the outbox and is not among the events returned;
  /// `postponed` then says so. What waited from before comes back first, once it could be appended.
  ///
  /// - Parameters:
  ///   - drafts: What is to be written.
  ///   - now: The wall clock, in milliseconds since 1970.
  ///   - sync: Whether to wait until the disk has it. Only a benchmark or an import that saves at its end says no.
  /// - Returns: The events that are in the log now.
  /// - Throws: `tooLong` or `unwritable` before anything is written; `readOnly`, `rolledBack` or `system` when an event is
  ///   neither in the log nor in an outbox, or when the disk refused for good.
  package func append(_ drafts: [Draft], now: Int64, sync: Bool = true) throws(LogError)
    -> [RawEvent]
  {
    if account == nil || places == nil, let failure { throw .readOnly(failure) }
    var groups: [(audience: Audience, drafts: [Draft])] = []
    for draft in drafts {
      if let index = groups.firstIndex(where: { $0.audience == draft.audience }) {
        groups[index].drafts.append(draft)
      } else {
        groups.append((draft.audience, [draft]))
      }
    }
    // Everything is checked before anything is written.
    var bodies: [(audience: Audience, body: LineBody)] = []
    for group in groups { bodies.append((group.audience, try LineBody(group.drafts))) }
    var events: [RawEvent] = []
    var failure: LogError?
    for (audience, body) in bodies {
      do throws(LogError) {
        events += try log(for: audience, or: body, now: now)?.append(body, now: now) ?? []
      } catch { failure = failure ?? error }
    }
    if sync {
      for (audience, _) in bodies {
        do throws(LogError) {
          try logs[audience]?.save(now: now)
        } catch { failure = failure ?? error }
      }
    }
    if let failure { throw failure }
    seen(events)
    return events
  }

  /// Tries again to append what waits in the outboxes; the events that are in the log now.
  ///
  /// Throws what stands in the way when nothing could be appended; what waits goes on waiting then.
  package func retry(now: Int64) throws(LogError) -> [RawEvent] {
    var events: [RawEvent] = []
    var failure: LogError?
    // One log that cannot be written keeps no other one waiting.
    for (audience, reason) in stranded {
      do throws(LogError) {
        try ownLog(audience).postponed = reason
      } catch { failure = failure ?? error }
    }
    for log in logs.values where log.postponed != nil && log.failure == nil {
      do throws(LogError) {
        events += try log.append(nil, now: now)
      } catch { failure = failure ?? error }
    }
    if events.isEmpty, let failure { throw failure }
    seen(events)
    return events
  }

  /// What was given to whoever wrote it need not be given once more by who reads this log.
  func seen(_ events: [RawEvent]) {
    for event in events {
      _ = ledger.witness(of: event.key.replica).see(seq: event.key.seq, checksum: event.checksum)
    }
  }

  /// Waits until the disk has what was appended without waiting.
  ///
  /// Throws `readOnly` when the disk refused twice; what it does not have is in an outbox then, and nothing is appended
  /// any more.
  package func save(now: Int64) throws(LogError) {
    for log in logs.values { try log.save(now: now) }
  }

  /// My log of an audience; when it cannot be made now, the event goes to the second outbox and there is none.
  private func log(for audience: Audience, or body: LineBody, now: Int64) throws(LogError)
    -> OwnLog?
  {
    do throws(LogError) {
      return try ownLog(audience)
    } catch {
      guard case .system(_, let path, let code) = error else { throw error }
      let stamp = ledger.clock.next(now: now)
      do throws(LogError) {
        try secondOutbox(audience).put(body, stamp: stamp, claim: nil)
      } catch { throw .system(call: "open", path: path, code: code) }
      ledger.clock = stamp
      stranded[audience] = .failed(path: path, code: code)
      return nil
    }
  }

  /// My log of an audience; made when there is none.
  func ownLog(_ audience: Audience) throws(LogError) -> OwnLog {
    if let log = logs[audience] {
      if log.isInPlace { return log }
      // The folder under us is another one now. Its replica, if any of mine, is found anew.
      logs[audience] = nil
    }
    guard let bindings, let account else { throw .readOnly(.openedForReading) }
    let replica: ReplicaID
    do throws(LogError) {
      replica = try bindings.replica(audience)
    } catch {
      switch error.code {
      case EACCES, EPERM, EROFS:
        throw .readOnly(
          .notWritable(path: bindings.folder(of: audience), code: error.code))
      default: throw error
      }
    }
    let log = try OwnLog(
      audience: audience, replica: replica,
      path: bindings.folder(of: audience) + "/\(replica)",
      outbox: bindings.outbox(audience, replica), ledger: ledger, account: account,
      system: system)
    ledger.mine.insert(replica)
    logs[audience] = log
    stranded[audience] = nil
    return log
  }
}
