/// Every indicator, in the order of the published list.
enum IndicatorCatalogue {
  static let all: [any Indicator.Type] = [
    A1.self, A2.self, A3.self, A4.self, A5.self, A6.self, A7.self, B1.self, B2.self, B3.self,
    B4.self, B5.self, B6.self, B7.self, B8.self, B9.self, C0.self, C1.self, C2.self, C3.self,
    C4.self, C5.self, C6.self, D1.self, D2.self, D3.self, D4.self, D5.self, E1.self, E2.self,
    E3.self, E4.self, E5.self, E6.self, F1.self, F2.self,
  ]
}
