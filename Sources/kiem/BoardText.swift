import Interface
import Log
import Model

extension Visit {
  /// Writes a change to the board itself and tells what came of it.
  mutating func recordBoard(_ payload: any Payload, _ json: JSONChoice) throws {
    try record([Change(.board, payload)])
    Standard.error(words.changed(board.title.value))
    if json.isWanted { try Standard.output(boardJSON) }
  }

  /// The board's own affairs.
  func boardText(width: Int) -> String {
    var page = Paragraphs(width: width)
    page.heading(board.title.value)
    page.labelled(words.label(.place), [board.place.value ?? ""])
    page.labelled(words.label(.language), [board.language.value?.rawValue ?? ""])
    page.labelled(words.label(.folder), [desk.folder.path])
    page.labelled(
      words.label(.promise),
      [words.promise(board.promise.value.percent, board.promise.value.days)])
    page.labelled(
      words.label(.settings),
      [
        (CommonSetting.allCases.map(\.rawValue) + board.settings.keys.sorted())
          .map { names.setting($0) }.joined(separator: ", ")
      ])
    page.blank()
    var table = TextTable(flexible: 0)
    for stage in Stage.allCases {
      let count = board.counts[stage.index]
      table.rows.append([
        names.stage(stage).harmless(),
        "\(count.own) " + words.cardsWord
          + (count.viaOthers > 0 ? ", +\(count.viaOthers) " + words.via : ""),
        words.label(.limit) + " "
          + (board.limits[stage.index].value.map(String.init) ?? words.noLimit),
      ])
    }
    page.append(table.lines(limit: width))
    page.heading(words.label(.policy))
    for rule in Rule.allCases {
      let isOn = board.policies[rule]?.value ?? true
      page.text((isOn ? "[x] " : "[ ] ") + rule.rawValue + " " + words.rule(rule), indent: 2)
    }
    return page.joined
  }

  /// The same as JSON.
  var boardJSON: String {
    JSON.envelope("board") { json in
      json.object { json in
        json.field("id", board.id)
        json.field("title", board.title.value)
        json.field("place", board.place.value)
        json.field("language", board.language.value?.rawValue)
        json.field("folder", desk.folder.path)
        json.list("stages", Stage.allCases) { json, stage in
          json.object { json in
            json.field("stage", stage.rawValue)
            json.field("name", names.stage(stage))
            json.field("limit", board.limits[stage.index].value)
            json.field("cards", board.counts[stage.index].own)
            json.field("viaOthers", board.counts[stage.index].viaOthers)
          }
        }
        json.object("promise") { json in
          json.field("percent", board.promise.value.percent)
          json.field("days", board.promise.value.days)
        }
        json.list("policy", Rule.allCases) { json, rule in
          json.object { json in
            json.field("rule", rule.rawValue)
            json.field("on", board.policies[rule]?.value ?? true)
          }
        }
        json.list("settings", CommonSetting.allCases.map(\.rawValue) + board.settings.keys.sorted())
        {
          json, setting in
          json.object { json in
            json.field("id", setting)
            json.field("name", names.setting(setting))
          }
        }
        json.field("events", board.eventCount)
      }
    }
  }
}
