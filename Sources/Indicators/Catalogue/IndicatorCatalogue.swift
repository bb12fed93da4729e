/// Every indicator, in the order of the published list.
enum IndicatorCatalogue {
  static let all: [any Indicator.Type] = [
    A1.self, A2.self, A3.self, A5.self, A7.self, B1.self, B2.self, B3.self, B4.self, B5.self,
    B6.self, C0.self, C1.self, C2.self, C3.self, D1.self, E2.self, E4.self,
  ]
}
