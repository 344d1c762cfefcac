extension GroupReport {
  /// The report of a group in every format it has; nothing where it lets nothing out.
  static let exports: [Export] =
    Export.pages(.groep) { context, _ in
      GroupReport(context)?.page(context) ?? GroupFollowUp(context)?.page(context)
    }
    + [
      Export(document: .groep, format: .csv) { context, _ in
        GroupReport(context)?.csv(context) ?? GroupFollowUp(context)?.csv(context)
      },
      Export(document: .groep, format: .json) { context, _ in
        GroupReport(context)?.json(context).file ?? GroupFollowUp(context)?.json(context).file
      },
    ]
}
