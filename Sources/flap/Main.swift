import ArgumentParser
import Foundation
import Library
import Terminal

/// Runs the program and turns whatever goes wrong into words and an exit code.
@main
enum Main {
  static func main() {
    Safeguards.openStandardFiles()
    Safeguards.forbidCoreDump()
    Safeguards.ignoreBrokenPipe()
    let environment = ProcessInfo.processInfo.environment
    let arguments = Array(CommandLine.arguments.dropFirst())
    var voice = Voice(arguments: arguments, environment: environment)
    if let words = OwnPrompts.words(arguments: arguments, environment: environment) {
      voice.words = words
    }
    do {
      if let topic = Help.topic(in: arguments) {
        return voice.print(Help(topic, voice).text)
      }
      var command = try FlapCommand.parseAsRoot(arguments)
      try command.run()
    } catch let failure as Failure {
      FindingReport(failure).tell(by: voice)
      voice.complain(failure.remark)
      exit(failure.exitCode)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      // The parser speaks English; what it quotes says where the trouble is.
      let code = FlapCommand.exitCode(for: error)
      guard code != .success else {
        return voice.print(FlapCommand.message(for: error))
      }
      let quoted = FlapCommand.message(for: error).firstMatch(of: /'([^']*)'/)?.1
      // Behind an option it names the value in its own words.
      let stuck = quoted.map { $0.replacing(/\s<[^>]*>$/, with: "") }
      let failure = Failure.usage(stuck.map(String.init) ?? arguments.joined(separator: " "))
      voice.complain(failure.remark)
      exit(failure.exitCode)
    }
  }
}
