import Coach

extension DocumentWord {
  /// Where time goes, as it is said behind *voor*.
  init(_ goal: TimeGoal) {
    self =
      switch goal {
      case .teachers: .goalTeachers
      case .visits: .goalVisits
      case .files: .goalFiles
      case .learning: .goalLearning
      case .home: .goalHome
      case .other: .goalOther
      }
  }
}
