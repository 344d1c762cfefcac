import Foundation
import PackagePlugin

/// Turns `Prompts/` into a Swift file at build time, so that a moved program carries its words.
@main
struct EmbedPrompts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let prompts = context.package.directoryURL.appending(path: "Prompts")
    let enumerator = FileManager.default.enumerator(
      at: prompts, includingPropertiesForKeys: [.isRegularFileKey])
    let files = (enumerator?.compactMap { $0 as? URL } ?? []).filter {
      ["yaml", "txt"].contains($0.pathExtension)
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "BundledPrompts.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files of Prompts/",
        executable: try context.tool(named: "PromptEmbedder").url,
        arguments: [prompts.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: files.sorted { $0.path() < $1.path() }, outputFiles: [output])
    ]
  }
}
