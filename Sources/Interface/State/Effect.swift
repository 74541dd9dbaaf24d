package import Model

/// What must be done outside: the program does it and tells the state what came of it.
package enum Effect: Sendable {
  /// Write these changes, as one line per audience, and fold them.
  case record([Change])
  /// Take back the last step of the person who acts here.
  case undo
  /// Do again what was taken back last.
  case redo
  /// Read the events of a card and hand them to `State.received`.
  case readHistory(CardID)
  /// Read every line of the board and hand them to `State.received`.
  case readLines
  /// Read what a partner said and hand it to `State.received`.
  case readPartner(PartnerID)
  /// Let the person write a long text in an editor and hand it to `State.edited`.
  case editText(CardID, String)
  /// Remember who acts here.
  case remember(PartnerID)
  /// Read the themes there are and hand them to `State.received`.
  case readThemes
  /// Show the theme of this name at the next start too.
  case keepTheme(String)
  /// Know this filter by its name at the next start too, or no longer.
  case keepFilter(String, String?)
  /// Read the methods and templates and hand them to `State.received`.
  case readLibrary
  /// Write the minutes of a meeting to a file; one that is there only when it may be replaced.
  case writeMinutes(SessionID, path: String, String, replacing: Bool)
  /// Lay this face down for a seat at this keyboard, in place of what lay there; `nil`: take that away.
  ///
  /// What is to be revealed and what is counted lie on sheets of their own: cards of the seats from 0 on, dots and scores of
  /// those from `TableState.votes` on.
  case lay(SeatSheet?, seat: Int)
  /// Write these changes, each part as a line, and then take the sheets they come from away; nothing goes that is not written.
  case reveal([[Change]], taking: [TableState.Sheet])
  /// Read the table and then the logs again, and hand them to `State.gathered` for this vote.
  case gather(TargetID)
  /// Take the sheet of another terminal off the table, unless something was laid over it since.
  case take(TableState.Sheet)
  /// Put the id of a card into the clipboard of whoever sits here, if the terminal can, and say so.
  case copy(CardID)
  /// Let the system open this link, and say so.
  case openLink(String)
  /// Let the terminal sound its bell, once.
  case bell
  /// Show the whole screen afresh, whatever the terminal holds.
  case redraw
  /// Give the terminal back and stop, as control-z does everywhere.
  case suspend
  /// Leave the program; nothing has to be saved first.
  case quit
}
