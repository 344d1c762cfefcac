import Classifier
import Foundation
import Training

/// Measures the classifier on pages it never saw: `Evaluator [PROMPTS] [--files] [--errors]`.
///
/// First how well a line is read: its time, its names, its parts, its like.
/// Then two tables: trained on all examples, and trained without those that resemble a held-out line.
/// `--files` adds a third, over the examples themselves, each file judged by the others.
let arguments = Array(CommandLine.arguments.dropFirst())
let folder = arguments.first { !$0.hasPrefix("--") } ?? "Prompts"
let prompts = URL(fileURLWithPath: folder)
let examples = try ExampleFile.readAll(in: prompts.appendingPathComponent("examples"))
let pages = try ExampleFile.read(prompts.appendingPathComponent("evaluation/tasks.tsv"))
let recipe = Recipe()

print("Reading a line\n\n\(try ReadingReport(prompts).table)")
for (title, alike) in [
  ("Pages held out, five folds", nil),
  ("The same, without examples more than half alike to a held-out line", 0.5),
] {
  let validation = CrossValidation(
    recipe: recipe, examples: examples, pages: pages, alike: alike,
    note: { FileHandle.standardError.write(Data("\($0)\n".utf8)) })
  let report = Report(validation.judged)
  print("\(title)\n\n\(report.table)\n\(report.confusion)")
  if arguments.contains("--errors") { print(report.errors) }
}
if arguments.contains("--files") {
  var judged: [CrossValidation.Judged] = []
  for file in Set(examples.map(\.group)).sorted() {
    let rest = examples.filter { $0.group != file } + recipe.weighted(pages)
    guard let classifier = Classifier(model: recipe.model(from: rest)) else { continue }
    judged += examples.filter { $0.group == file }.map {
      CrossValidation.Judged(example: $0, classification: classifier.classify($0.line))
    }
  }
  print("Each example file judged by the others (chances as they come)\n\n\(Report(judged).table)")
}
