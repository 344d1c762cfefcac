import Coach
import Dialogue
import Library
import Logbook

/// What ends the program, as data; its words are in `Prompts/`.
enum Failure: Error {
  case usage(String)
  case noHome
  case logbook(LogbookError)
  case noSession
  case newerSession(Int)
  case unknownScript(String)
  /// A session of another kind than was asked for.
  case otherKind(Int, ScriptKind)
  case lookBackNone
  case lookBackOpen(Int, ScriptKind)
  /// A document that is not made of a follow-up.
  case notOfReview(Int)
  case noFile(String)
  case isFolder(String)
  case fileDenied(String)
  case isBinary(String)
  case fileTooLarge(String)
  case nothingRead(String)
  case exists(String)
  case notWritten(String)
  case notCreated(String)
  case notAFile(String)
  case pairs
  case terminalOutput
  case consentStopped
  case noMeeting
  case otherMeeting(Int, MeetingKind)
  case meetingOpen(Int, MeetingKind)
  /// A group that let nothing of a meeting out, or did not decide.
  case staysInside(Int)
  case notDecided(Int, MeetingKind)
  /// Something with files of the user's own.
  case own(OwnFailure)
  /// Something with a backup.
  case keeping(KeepFailure)
  /// Something with a calendar.
  case calendar(CalendarFailure)
  case needsYes
  /// Something that the command cannot do without.
  case needs(ShellWord)
  case notADay(String)
  case noLine(Int)
  /// Two options that exclude each other.
  case clash(String, String)
  /// An option that goes with another thing only.
  case goesWith(String, String)
  /// A session of which only the log can be made.
  case noSuchPaper(Int)

  /// The codes of `sysexits.h`, as the manual lists them.
  var exitCode: Int32 {
    switch self {
    case .usage, .pairs, .terminalOutput, .needsYes, .needs, .notADay, .clash, .goesWith: 64
    case .notOfReview: 64
    case .noLine, .noSuchPaper, .otherKind, .lookBackNone, .lookBackOpen: 66
    case .otherMeeting, .meetingOpen: 66
    case .isBinary, .nothingRead, .fileTooLarge: 65
    case .noSession, .noMeeting, .noFile, .isFolder, .fileDenied, .newerSession, .unknownScript: 66
    case .own(let failure): failure.exitCode
    case .keeping(let failure): failure.exitCode
    case .calendar(let failure): failure.exitCode
    case .exists, .noHome, .notCreated, .notAFile, .staysInside, .notDecided: 73
    case .consentStopped: 130
    case .notWritten: 74
    case .logbook(let error):
      switch error {
      case .inUse, .busy: 75
      case .missing: 66
      case .damaged, .newer, .foreign: 65
      case .denied, .notAFolder, .readOnly, .tooLong: 73
      case .full, .io: 74
      }
    }
  }

  var remark: Remark {
    switch self {
    case .usage(let typed): Remark(ShellWord.usage, ["typed": .typed(typed)])
    case .noHome: Remark(ShellWord.noHome)
    case .logbook(let error): error.remark
    case .noSession: Remark(ShellWord.noSession)
    case .newerSession(let number): Remark(ShellWord.newerSession, ["n": .number(number)])
    case .unknownScript(let id): Remark(ShellWord.unknownScript, ["typed": .typed(id)])
    case .otherKind(let number, let kind):
      Remark(ShellWord.otherKind, kind.facts.merging(["n": .number(number)]) { one, _ in one })
    case .lookBackNone: Remark(ShellWord.lookBackNone)
    case .lookBackOpen(let number, let kind):
      Remark(ShellWord.lookBackOpen, kind.facts.merging(["n": .number(number)]) { one, _ in one })
    case .notOfReview(let number): Remark(ShellWord.notOfReview, ["n": .number(number)])
    case .noFile(let path): Remark(ShellWord.noFile, ["path": .typed(path)])
    case .isFolder(let path): Remark(ShellWord.isFolder, ["path": .typed(path)])
    case .fileDenied(let path): Remark(ShellWord.fileDenied, ["path": .typed(path)])
    case .isBinary(let path): Remark(ShellWord.isBinary, ["path": .typed(path)])
    case .fileTooLarge(let path): Remark(ShellWord.fileTooLarge, ["path": .typed(path)])
    case .nothingRead(let path):
      Remark(
        ShellWord.nothingRead,
        ["path": path == "-" ? .phrase(ShellWord.standardInput.phraseID) : .typed(path)])
    case .exists(let path): Remark(ShellWord.exists, ["path": .typed(path)])
    case .notCreated(let path): Remark(ShellWord.notWritten, ["path": .typed(path)])
    case .notAFile(let path): Remark(ShellWord.notAFile, ["path": .typed(path)])
    case .notWritten(let path): Remark(ShellWord.notWritten, ["path": .typed(path)])
    case .pairs: Remark(ShellWord.pairs)
    case .terminalOutput: Remark(ShellWord.terminalOutput)
    case .consentStopped: Remark(ShellWord.consentStopped)
    case .noMeeting: Remark(ShellWord.noMeeting)
    case .staysInside(let number): Remark(ShellWord.staysInside, ["n": .number(number)])
    case .otherMeeting(let number, let kind): kind.remark(.otherMeeting, number)
    case .meetingOpen(let number, let kind): kind.remark(.meetingOpen, number)
    case .notDecided(let number, let kind): kind.remark(.notDecided, number)
    case .own(let failure): failure.remark
    case .keeping(let failure): failure.remark
    case .calendar(let failure): failure.remark
    case .needsYes: Remark(ShellWord.needsYes)
    case .needs(let word): Remark(word)
    case .notADay(let typed): Remark(ShellWord.notAPastDay, ["typed": .typed(typed)])
    case .noLine(let number): Remark(ShellWord.noLine, ["n": .number(number)])
    case .clash(let one, let other):
      Remark(ShellWord.clash, ["one": .typed(one), "other": .typed(other)])
    case .goesWith(let one, let other):
      Remark(ShellWord.goesWith, ["one": .typed(one), "other": .typed(other)])
    case .noSuchPaper(let number): Remark(ShellWord.noSuchPaper, ["n": .number(number)])
    }
  }
}

extension LogbookError {
  var remark: Remark {
    switch self {
    case .inUse(let session): Remark(ShellWord.inUse, ["n": .number(session)])
    case .busy(let path): Remark(ShellWord.busy, ["path": .typed(path)])
    case .missing(let session): Remark(ShellWord.missing, ["n": .number(session)])
    case .readOnly(let path): Remark(ShellWord.readOnly, ["path": .typed(path)])
    case .full(let path): Remark(ShellWord.full, ["path": .typed(path)])
    case .damaged(let path): Remark(ShellWord.damaged, ["path": .typed(path)])
    case .newer(let path, _): Remark(ShellWord.newer, ["path": .typed(path)])
    case .foreign(let path): Remark(ShellWord.foreign, ["path": .typed(path)])
    case .denied(let path): Remark(ShellWord.denied, ["path": .typed(path)])
    case .notAFolder(let path): Remark(ShellWord.notAFolder, ["path": .typed(path)])
    case .tooLong(let path): Remark(ShellWord.pathTooLong, ["path": .typed(path)])
    case .io(let path, let code):
      Remark(ShellWord.io, ["path": .typed(path), "n": .number(code)])
    }
  }
}
