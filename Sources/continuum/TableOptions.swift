import ArgumentParser
import Pipeline

/// How tables are to be read.
struct TableOptions: ParsableArguments {
  @Option(help: "The code of what is not broken down.")
  var total = "Total"

  @Option(help: "A CSV file with dimension, code and parent, for subtotals.")
  var hierarchy: String?

  @Option(help: "A dimension of which a child can have several categories; may be given again.")
  var notAdditive: [String] = []

  func request(_ files: [String], policy: String) -> TableRequest {
    var request = TableRequest(files: files, policy: policy)
    request.total = total
    request.hierarchy = hierarchy
    request.separate = notAdditive
    return request
  }
}
