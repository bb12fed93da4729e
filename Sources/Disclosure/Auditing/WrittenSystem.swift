public import Foundation

/// A table system in JSON: unknown numbers with their bounds, and the equations between them.
public struct WrittenSystem: Sendable, Decodable {
  /// What it is called.
  public let name: String
  private let vars: [Variable]
  private let constraints: [Equation]

  private struct Variable: Decodable {
    let name: String
    let lb: Double?
    let ub: Double?
  }

  private struct Equation: Decodable {
    let coef: [String: Double]
    let op: String
    let rhs: Double
  }

  /// Reads the systems of a file: a list of them, or one.
  ///
  /// - Parameter file: The file's bytes.
  /// - Returns: The systems, same order as in the file.
  /// - Throws: `TableFileError` for another form.
  public static func systems(in file: Data) throws(TableFileError) -> [WrittenSystem] {
    do {
      if file.first(where: { ![9, 10, 13, 32].contains($0) }) == 123 {
        return [try JSONDecoder().decode(WrittenSystem.self, from: file)]
      }
      let systems = try JSONDecoder().decode([WrittenSystem].self, from: file)
      guard !systems.isEmpty else { throw TableFileError.notASystem(problem: "it is empty") }
      return systems
    } catch let error as TableFileError {
      throw error
    } catch let error as DecodingError {
      throw .notASystem(problem: Self.problem(error))
    } catch {
      throw .notASystem(problem: "it cannot be read")
    }
  }

  private static func problem(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "the key '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' is of another kind"
    default: "it is not JSON"
    }
  }

  /// The system as constraints, the unknowns in the order of the file.
  ///
  /// - Returns: The system.
  /// - Throws: `TableFileError` for an unknown that is not listed or a sign that is not known.
  public func system() throws(TableFileError) -> LinearSystem {
    var places: [String: Int] = [:]
    for (place, variable) in vars.enumerated() {
      guard places.updateValue(place, forKey: variable.name) == nil else {
        throw .notASystem(problem: "'\(name)' has the variable '\(variable.name)' twice")
      }
    }
    var lines: [LinearSystem.Constraint] = []
    for equation in constraints {
      var terms: [LinearSystem.Term] = []
      for (variable, coefficient) in equation.coef.sorted(by: { $0.key < $1.key })
      where coefficient != 0 {
        guard let place = places[variable] else {
          throw .notASystem(problem: "'\(name)' has no variable '\(variable)'")
        }
        terms.append(LinearSystem.Term(place, coefficient))
      }
      lines.append(try line(terms, equation))
    }
    return LinearSystem(
      unknowns: vars.map {
        .init(name: $0.name, lower: $0.lb ?? -.infinity, upper: $0.ub ?? .infinity)
      }, constraints: lines)
  }

  private func line(
    _ terms: [LinearSystem.Term], _ equation: Equation
  ) throws(TableFileError) -> LinearSystem.Constraint {
    switch equation.op {
    case "==":
      LinearSystem.Constraint(terms, lower: equation.rhs, upper: equation.rhs, origin: name)
    case "<=": LinearSystem.Constraint(terms, lower: -.infinity, upper: equation.rhs, origin: name)
    case ">=": LinearSystem.Constraint(terms, lower: equation.rhs, upper: .infinity, origin: name)
    default: throw .notASystem(problem: "'\(name)' has an 'op' other than ==, <= and >=")
    }
  }
}
