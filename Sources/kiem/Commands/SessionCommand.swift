import ArgumentParser

/// The meetings of a board: planning, leading, writing down.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Plan and lead a session: agenda, clock, attendance, parking lot, minutes.",
    discussion: """
      An evening with a group, from the first line to the last:

        kiem session methods          whole sessions, and methods for a part
        kiem session start recognise  begin an evening; "first" takes 45 minutes
        kiem session attend Noor      tick who is there; --new: who is new
        kiem session next             on to the next round, with its clock
        kiem session                  what is on, time left, what comes
        kiem session extend 2         two minutes more; also pause, resume
        kiem session park "Music"     put aside what is not for now
        kiem decide "What first?" --outcome "The fridge" --card 18
        kiem agree "Ask for the key" --who Noor --due +2w
        kiem session close            the end
        kiem session minutes --output evening.html

      Whoever begins a session leads it, until it is handed to somebody else. \
      Everybody else opens the board with «kiem» and works in the same round. During a round participants write what the \
      round is for; whoever leads or writes the minutes can do everything. «kiem undo» takes back the last step, also \
      one of these.

      To plan one for later: kiem session plan "What do we see?" --template recognise --date 2026-12-03 --start 19:30

      A session is named by its number (S1, or 1), its title or the beginning of its id.
      """,
    subcommands: [
      Status.self, List.self, Plan.self, Start.self, Attend.self, Next.self, Back.self, Skip.self,
      Pause.self, Resume.self, Extend.self, Hand.self, Park.self, Close.self, Minutes.self,
      Methods.self,
    ],
    defaultSubcommand: Status.self)
}
