import Classifier
import Foundation
import Training

/// Writes the model file from the examples: `Trainer [PROMPTS [MODEL]]`.
///
/// Run it after each change of the examples, the lexicon or the features; it takes about a minute
/// and gives the same bytes on the same kind of machine.
let arguments = CommandLine.arguments
let prompts = URL(fileURLWithPath: arguments.count > 1 ? arguments[1] : "Prompts")
let target =
  arguments.count > 2
  ? URL(fileURLWithPath: arguments[2])
  : prompts.appendingPathComponent("model/classifier.txt")

let examples = try ExampleFile.readAll(in: prompts.appendingPathComponent("examples"))
let pages = try ExampleFile.read(prompts.appendingPathComponent("evaluation/tasks.tsv"))
let recipe = Recipe()
// Without near twins of the held-out lines, whose easy success would make the chances too bold.
let temperatures = CrossValidation(
  recipe: recipe, examples: examples, pages: pages, alike: 0.5
).temperatures
let model = recipe.model(from: examples + recipe.weighted(pages), temperatures: temperatures)
try FileManager.default.createDirectory(
  at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
try Data(model).write(to: target)
print("\(examples.count) examples, \(pages.count) page lines → \(model.count) bytes")
