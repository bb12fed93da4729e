/// A promise that an invented input breaks; its number makes the same input again.
struct FuzzFault: Error, CustomStringConvertible {
  let harness: String
  let number: UInt64
  let broken: String

  var description: String {
    "\(harness) input \(number): \(broken)"
  }
}
