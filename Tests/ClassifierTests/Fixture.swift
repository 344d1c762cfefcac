import Classifier
import Foundation
import Testing
import Training

/// The committed model and the lines that it was made from.
enum Fixture {
  static let prompts = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Prompts")

  static func model() throws -> [UInt8] {
    Array(try Data(contentsOf: prompts.appendingPathComponent("model/classifier.txt")))
  }

  static func classifier() throws -> Classifier {
    try #require(Classifier(model: model()))
  }

  static func examples() throws -> [Example] {
    try ExampleFile.readAll(in: prompts.appendingPathComponent("examples"))
  }

  static func pages() throws -> [Example] {
    try ExampleFile.read(prompts.appendingPathComponent("evaluation/tasks.tsv"))
  }
}
