import Dialogue

extension GroupReport {
  /// The report as it reads.
  package func page(_ context: DocumentContext) -> Page {
    let head = Head(context)
    let say = head.say
    var page = Page(
      say(.groupTitle, ["date": .typed(head.date(held))]), in: context.language)
    page.facts = [say(.groupKind)]
    page.sections = [
      listSection(say), conditionSection(say), parkedSection(say), nextSection(say),
    ].compactMap(\.self)
    page.footer = [say(.groupFooter)]
    return page
  }

  private func listSection(_ say: Wording) -> Section {
    guard !tasks.isEmpty else { return Section(say(.groupList), [.text(Line(say(.groupEmpty)))]) }
    guard hasVotes else {
      return Section(say(.groupList), [.list(tasks.map { Item(Line(say($0))) })])
    }
    return Section(
      say(.groupListAndVotes), [.votes(chart(say), table(say)), .note(say(.groupVotesNote))])
  }

  private func conditionSection(_ say: Wording) -> Section? {
    let items = tasks.filter { !$0.conditions.isEmpty }.map { task in
      Item(Line(strong: say(task)), task.conditions.map { Line($0) })
    }
    return items.isEmpty ? nil : Section(say(.groupDepends), [.list(items)])
  }

  private func parkedSection(_ say: Wording) -> Section? {
    parked.isEmpty
      ? nil : Section(say(.groupParked), [.list(parked.map { Item(Line($0)) })])
  }

  private func nextSection(_ say: Wording) -> Section? {
    nextMeeting.map {
      Section(say(.groupNext), [.text(say.line(.evaluation, ["date": .day($0)]))])
    }
  }

  // MARK: Votes

  private func table(_ say: Wording) -> Table {
    Table(
      [Table.Column(say(.columnTask)), Table.Column(say(.groupColumnVote))],
      rows: tasks.map { [Line(say($0)), Line(say($0.vote))] })
  }

  private func chart(_ say: Wording) -> VoteChart {
    func count(_ vote: GroupVote) -> Fact { .number(tasks.count { $0.vote == vote }) }
    return VoteChart(
      title: say(.groupChart),
      summary: say(
        .groupChartSummary, ["a": count(.mostStay), "b": count(.mostGo), "c": count(.divided)]),
      stays: say(.groupStays), goes: say(.groupGoes),
      rows: tasks.map { VoteChart.Row(name: $0.text, vote: $0.vote, words: say($0.vote)) })
  }
}
