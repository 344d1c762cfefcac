internal import Dialogue

/// What the program says of backups.
///
/// Words: `Prompts/words/bewaren.yaml`.
package enum KeepWord: String, CaseIterable, Phrased, Sendable {
  case choose, again, unequal, tooShort, empty, ask, wrongAgain
  case kept, keptHow, profileChosen
  case restored, restoredNothing, added, extended, united, same, apart, half, profileElsewhere
  case meetingsAdded, meetingsExtended, meetingsSame, meetingsApart
  case needsFile, needsBackup, nothing, ownFile, noPassphrase, stopped
  case foreign, damaged, newer, wrong, noMemory
}
