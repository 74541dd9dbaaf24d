import Interface
import Model

/// What `--json` prints, key by key.
///
/// This is the one place that says which keys there are; they do not change within `"kiem":1`.
///
/// Every answer is one line `{"kiem":1,"type":T,"data":D}` in UTF-8, controls written `\uXXXX`. Words of enumerations
/// (kinds, stages, roles, rules …) are those of the log, in English, whatever `--lang` says; texts that nobody wrote are
/// absent keys. Moments are ISO 8601 in UTC.
///
/// - `cards`: a list of `card`. `card`: `number` (text: `18`, `18b`), `id`, `kind`, `title`, `short`, `description`,
///   `settings`, `for`, `challenge` (`U2`; `-` is cross-cutting), `parent`, `answers`, `question`, `stage`, `since`, `days`
///   (in the stage), `onBoard`, `off` (`state`: parked, merged, closed; `outcome`, `reason`, `into`), `blocked` (`reason`,
///   `since`), `viaOthers`, `sign` (blocked, noLead, oneBody, viaOthers), `people` (`partner`, `name`, `role`, `doing`,
///   `share`, `describedAs`, `since`), `bodies`, `recognisedBy` (ids), `evidence`, `channels` (`label`, `url`), `outcomes`,
///   `novelty`, `connects` (`what`, `text`), `maturity`, `firstStep`, `changes`, `subproblems`, `answeredBy`, `policy`
///   (`rule`, `met`, `asked`), `results` and `uses` (`R-3`), `comments` (how many), `otherVersions` (`field`, `text`), `audience` (open, circle, people,
///   own), and what meetings said: `agreements` that are open (`id`, `who`: a partner's id or words, `text`, `due`),
///   `decisions` (`question`, `outcome`, `method`, `reviewOn`), `dots` of the last vote, `scores` (`scale`, `median`: text,
///   `count`). Other cards are named by their numbers.
/// - `show` gives a `card` with `history`, a list of `event`. `log` gives `events`, a list of `event`: `id`, `at`, `by`,
///   `name`, `kind`, `target`, `card`, `audience`, `sentence`, `payload` (as in the log).
/// - `challenges`: a list of `challenge`: `number`, `id`, `title`, `short`, `need`, `for`, `vulnerable`, `reach`, `dream`
///   (`year`, `text`), `changes` (`id`, `text`), `closed`, `cards`.
/// - `partners`: a list of `partner`: `id`, `name`, `type`, `body`, `perspectives`, `describes`, `setting`, `contact`,
///   `left`, `forgotten`, `offers` (`what`, `tag`, `text`), `cards` (`card`, `role`, `doing`), `agreements` (`id`,
///   `text`, `card`, `due`), `invitations` (`card`, `role`, `reason`), `span` (challenges), `overloaded`, `competitors` (ids, of their body), `gave` and
///   `took` (results, of their body), `nextDoor` (`partner`, `cards`).
/// - `tree`: a list of trees: `challenge` (absent: nobody said), `title`, `changesWithoutCard` (ids),
///   `changesWithCards` (`change`, `cards`), `cards` from top to
///   bottom: `card`, `kind`, `title`, `depth`, `link` (top, part, answer), `guest` (of another challenge), `stage`, `onBoard`,
///   `answers`, `results`, `gap` (noInnovation, nobodyUsesIt, answersNothing, noResult).
/// - `results`: a list of `result`: `number` (`R-3`, `R-3b`), `id`, `title`, `what`, `cards`, `source` (made elsewhere),
///   `outcomes`, `novelty`, `evidence`, `trick`, `where`, `version`, `licence` (CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, PARTNERS,
///   ASK or a name), `audience` (open, partners), `makers` (`partner`, `name`, `body`), `from` (`result`, `version`), `needs`
///   (licence, makers, evidence), `published`, `by`, `sharedWith` (ids), `toldBack` (`how`, `at`), `withdrawn` (`reason`),
///   `attribution`, `reuses` (`id`, `partner`, `name`, `version`, `card`, `text`, `kind`, `competitor`, `at`,
///   `attribution`). `giveAndTake`: `body`, `name`, `gave`, `took` (results).
/// - `invitations`: `card`, `partner`, `name`, `role`, `reason`, `by`, `at`. `asks`: `id`, `card`, `what` (actor, expertise,
///   resource), `tag`, `text`, `by`, `open`, `metBy`, `matches` (`partner`, `name`, `offer`, `text`, `sameTag`,
///   `sharedWords`). `offers`: `id`, `partner`, `name`, `what`, `tag`, `text`, `fits` (cards). `connections`: `card`,
///   `connects` (`what`, `text`).
/// - `sessions`: a list of `session`: `number` (`S1`), `id`, `title`, `goal`, `place`, `date`, `start`, `minutes`, `state`
///   (planned, running, paused, closed), `rule` (open, chathamHouse), `facilitator`, `scribe`, `began`, `ended`,
///   `attendance` (how many), `present` (ids; not by the Chatham House rule), `expectedEnd`, `drift` (minutes late), `agenda`
///   (`item`, `method`, `name`, `minutes`, `card`, `challenge`, `state`: done, on, ahead, skipped; `planned`, `begins`,
///   `ended`) and while one runs `round` (`item`, `method`, `number`, `of`, `name`, `operation`, `task`, `anonymous`,
///   `minutes`, `secondsLeft`, `paused`), and while cards lie face down `faceDown` (`cards`, `seats`, `seatsHere`: how many). What they
///   say, dots and scores before closing are in no answer.
/// - `minutes`: `session`, `title`, `language`, `facts` (`label`, `text`), `sections` (`heading`, `items`: `text`, `details`).
/// - `decisions`: a list of `decision`: `number`, `id`, `question`, `outcome`, `method` (consent, dots, majority, facilitator),
///   `cards`, `objections` (`text`, `by`, `integrated`), `reviewOn`, `session`, `review` (`first`: what was decided before;
///   `reason`). `agreements`: a list of `agreement`: `number`, `id`, `text`, `partner`, `name`, `card`, `due`, `state` (open,
///   kept, dropped), `reason`, `session`. `parkingLot`: a list of `parked`: `number`, `id`, `text`, `state` (open, pickedUp,
///   dropped), `card`, `session`.
/// - `methods`: `templates` (a list of `template`: `id`, `name`, `minutes`, `agenda`: `method`, `name`, `minutes`), `methods` (a
///   list of `method`: `id`, `name`, `purpose`, `stages`, `minutes`, `people`: `min`, `max`; `output`, `credit`; of one alone
///   also `rounds`: `name`, `minutes`, `repeat`, `who`, `operation`, `see`, `task`), `problems` (sentences). Names and tasks
///   are in the language spoken.
/// - `board`: `id`, `title`, `place`, `language`, `folder`, `stages` (`stage`, `name`, `limit`, `cards`, `viaOthers`),
///   `promise` (`percent`, `days`), `policy` (`rule`, `on`), `settings` (`id`, `name`), `events`.
/// - `check`: `clean`, `events`, `files`, `writers`, `findings` (`file`, `offset`, `weight`: notice, damage, alarm; `what`,
///   `meaning`, `remedy`), `beyond`, `notices` (`text`).
/// - `who`: `partners` (`partner`, `name`, `body`, `leads`, `contributions`, `advice`, `span`, `overloaded`) and `subproblems`
///   (`card`, `id`, `title`, `challenge`, `bodies`, `userAtTheTable`, `lacks`: lead, bodies, voice; `shared`, `people`:
///   `partner`, `name`, `role`, `shownToAll`). `places`: a list of `card`, `id`, `title`, `challenge`, `partner`, `name`,
///   `body`, `role`, `doing`, `share`, `shownToAll`, `since`. `attention`: `lead`, `bodies`, `voice` (each a list of `card`,
///   `id`, `title`), `overloaded` (`partner`, `name`, `leads`, `roles`), `bridges` (`challenges`, `partner`, `name`).
/// - `boards`: a list of `board`: `id`, `path`, `title`, `state` (there, gone, unreadable), `newCards`, `newComments`,
///   `invitations` and `agreements` (how many wait for you).
/// - `config`: `settings` and `keys` (each a list of `name`, `values`, `origin`: `usual`, a variable, a file with its line, …),
///   `problems` (sentences).
/// - `undone`: `what`, `redo`, and with `--skip` `passedOver` (sentences).
enum JSON {
  /// One answer, with its line feed.
  static func envelope(_ type: String, _ data: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object { json in
      json.key("kiem")
      json.integer(1)
      json.key("type")
      json.string(type)
      json.key("data")
      data(&json)
    }
    return writer.text + "\n"
  }

  /// `2026-08-22T10:15:30.123Z`.
  static func moment(_ stamp: Stamp) -> String { String(stamp.description.prefix(24)) }
}

extension JSONWriter {
  mutating func field(_ key: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    self.key(key)
    string(text)
  }

  mutating func field(_ key: String, _ number: Int?) {
    guard let number else { return }
    self.key(key)
    integer(number)
  }

  mutating func field(_ key: String, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  mutating func field(_ key: String, _ texts: [String]) {
    list(key, texts) { $0.string($1) }
  }

  mutating func list<Element>(
    _ key: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    array(elements, body)
  }

  mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }
}
