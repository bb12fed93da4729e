import ArgumentParser
import Foundation
import Pipeline

/// Turns what a command says into output and an exit code.
enum Exit {
  static func with(
    _ work: () throws -> Outcome, quiet: () -> Bool = { false }
  ) throws {
    do {
      let outcome = try work()
      let isSilent = outcome.summary.isEmpty || (quiet() && outcome.code == .complete)
      if !isSilent { print(outcome.summary) }
      if outcome.code != .complete { throw ArgumentParser.ExitCode(outcome.code.rawValue) }
    } catch let code as ArgumentParser.ExitCode {
      throw code
    } catch {
      let failure = Failure(error)
      FileHandle.standardError.write(Data("continuum: \(failure.message)\n".utf8))
      throw ArgumentParser.ExitCode(failure.code.rawValue)
    }
  }
}
