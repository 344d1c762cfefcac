extension GroupReport {
  /// The report in every format it has; nothing where the group lets nothing out.
  static let exports: [Export] =
    Export.pages(.groep) { context, _ in GroupReport(context)?.page(context) }
    + [
      Export(document: .groep, format: .csv) { context, _ in GroupReport(context)?.csv(context) },
      Export(document: .groep, format: .json) { context, _ in
        GroupReport(context)?.json(context).file
      },
    ]
}
