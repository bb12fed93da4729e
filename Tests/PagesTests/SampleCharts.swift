import Pages

extension SamplePage {
  static let bars: [Block] = [
    .heading("Who"),
    .figure(
      Figure(
        id: "ethnicity", headline: "Most children are aged 13 to 15",
        subtitle: "Children by age at first referral, Sampleshire, April 2025 to March 2026",
        chart: .bars(
          BarChart(
            bars: [
              .init("0 to 9", .symbol(.confidential)),
              .init("10 to 12", .shown(25.1, text: "25.1%"), interval: 22.8...27.6),
              .init("13 to 15", .shown(51.9, text: "51.9%"), interval: 49.1...54.6),
              .init(
                "Mixed or multiple ethnic groups", .shown(4, text: "4.0%"), interval: 3.1...5.2),
            ],
            axisTitle: "Share of children (%)", axisSuffix: "%",
            reference: ReferenceLine(33, label: "Average of all areas"))),
        table: counts("ethnicity-table", "Children by age", [TableRow("10 to 12", ["310"])]),
        source: "returns of five agencies")),
    .figure(
      Figure(
        id: "pyramid", headline: "Girls are referred younger",
        subtitle: "Children by age and sex as recorded",
        chart: .pyramid(
          PyramidChart(
            bands: [
              .init("0 to 9", left: .count(40), right: .count(35)),
              .init("10 to 12", left: .count(190), right: .count(60)),
              .init("13 to 15", left: .count(510), right: .count(95)),
              .init("16 to 17", left: .count(260), right: .symbol(.confidential)),
            ], leftTitle: "Boys", rightTitle: "Girls", axisTitle: "Children")),
        table: counts("pyramid-table", "Children by age and sex", [TableRow("0 to 9", ["75"])]),
        source: "returns of five agencies")),
    .figure(
      Figure(
        id: "overlap", headline: "One child in three is known to more than one agency",
        subtitle: "Children by the agencies that know them",
        chart: .overlaps(
          OverlapChart(
            members: [
              .init("Social care", total: .count(820)), .init("Police", total: .count(505)),
              .init("Schools", total: .count(430)), .init("Health", total: .count(120)),
              .init("Youth justice", total: .symbol(.confidential)),
            ],
            combinations: [
              .init([0], .count(450)), .init([1], .count(240)), .init([0, 1], .count(180)),
              .init([0, 1, 3], .count(45)), .init([2, 4], .symbol(.confidential)),
            ], axisTitle: "Children")),
        table: counts("overlap-table", "Children by agencies", [TableRow("Police", ["240"])]),
        source: "returns of five agencies")),
  ]

  static let curves: [Block] = [
    .heading("Waiting"),
    .figure(
      Figure(
        id: "funnel", headline: "Two in three referred children start support",
        subtitle: "Children reaching each stage",
        chart: .funnel(
          FunnelChart(
            stages: [
              .init("Referred", .count(1234), share: "100.0%"),
              .init("Decided", .count(1180), share: "95.6%"),
              .init("Assessed", .count(960), share: "77.8%"),
              .init("Support offered", .symbol(.notAvailable)),
              .init("Support started", .count(790), share: "64.0%"),
            ], axisTitle: "Children")),
        table: counts("funnel-table", "Children by stage", [TableRow("Referred", ["1,234"])]),
        source: "returns of five agencies")),
    .figure(
      Figure(
        id: "waits", headline: "Girls wait longer for an assessment",
        subtitle: "Share of referrals still without an assessment, by working days",
        chart: .steps(
          StepChart(
            curves: [
              .init(
                "Girls", start: 1,
                steps: [
                  .init(5, 0.92, limits: 0.85...0.97), .init(15, 0.8, limits: 0.7...0.88),
                  .init(30, 0.61, limits: 0.5...0.71), .init(44, 0.48, limits: 0.36...0.6),
                ], end: 60, atRisk: [.count(120), .count(88), .count(61), .symbol(.confidential)]),
              .init(
                "Boys, including not stated", start: 1,
                steps: [
                  .init(4, 0.9, limits: 0.87...0.93), .init(12, 0.66, limits: 0.61...0.71),
                  .init(25, .symbol(.confidential)), .init(35, 0.3, limits: 0.25...0.36),
                  .init(50, 0.21, limits: 0.16...0.27),
                ], end: 60, atRisk: [.count(1034), .count(610), .count(280), .count(150)]),
            ], valueTitle: "Still waiting", timeTitle: "Working days since referral",
            ticks: [0, 20, 40, 60], standard: ReferenceLine(45, label: "Standard: 45 days"))),
        table: counts("waits-table", "Median wait", [TableRow("Girls", ["44"])]),
        source: "returns of five agencies")),
  ]

  static let lines: [Block] = [
    .heading("Change over time"),
    .figure(
      Figure(
        id: "trend", headline: "Referrals rose in the autumn",
        subtitle: "Referrals by month, Sampleshire",
        chart: .lines(
          LineChart(
            periods: [
              "Apr 2025", "May 2025", "Jun 2025", "Jul 2025", "Aug 2025", "Sep 2025", "Oct 2025",
              "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026", "Mar 2026",
            ],
            series: [
              .init(
                "Referrals",
                values: [
                  .count(62), .count(70), .count(66), .symbol(.notAvailable), .count(48),
                  .count(81), .count(97), .count(112), .count(84), .count(88), .count(79),
                  .count(83),
                ], signals: [7])
            ], valueTitle: "Referrals",
            references: [
              ReferenceLine(79, label: "Mean 79"), ReferenceLine(110, label: "Upper limit 110"),
              ReferenceLine(48, label: "Lower limit 48"),
            ])),
        table: counts("trend-table", "Referrals by month", [TableRow("Apr 2025", ["62"])]),
        source: "local referral log")),
    .figure(
      Figure(
        id: "agencies", headline: "Police referrals overtook schools",
        subtitle: "Referrals by quarter and agency",
        chart: .lines(
          LineChart(
            periods: ["Q1", "Q2", "Q3", "Q4"],
            series: [
              .init("Police", values: [.count(40), .count(55), .count(61), .count(70)]),
              .init("Schools", values: [.count(52), .count(50), .count(58), .count(66)]),
              .init(
                "Health", values: [.count(12), .symbol(.confidential), .count(18), .count(17)]),
              .init("Social care", values: [.count(30), .count(31), .count(35), .count(33)]),
            ], valueTitle: "Referrals")),
        table: counts("agencies-table", "Referrals by quarter", [TableRow("Q1", ["134"])]),
        source: "local referral log")),
  ]

  static let audit: [Block] = [
    .heading("Audit"),
    .figure(
      Figure(
        id: "audit-radar", headline: "Scores rose on four of five statements",
        subtitle: "The partnership's own scores, 0 to 4, Domain 1",
        chart: .radar(
          RadarChart(
            spokes: ["1.1", "1.2", "1.6a", "1.6b", "1.8"],
            outlines: [
              .init(
                "Baseline, May 2025",
                scores: [1, 1, 2, 0, 1].map { ChartValue.count($0) }),
              .init(
                "After 12 months, May 2026",
                scores: [.count(3), .count(2), .symbol(.notAvailable), .count(2), .count(3)]),
            ])),
        table: counts("audit-table", "Scores", [TableRow("1.1", ["3"])]),
        source: "the partnership")),
  ]
}
