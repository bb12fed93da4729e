import Vocabulary

/// The Children in Need census of one year, in the layout of formats.md 1.1.
struct CINCensus {
  let county: Sampleshire
  /// The year in which the census ends.
  let year: Int

  var first: Day {
    Place.firstDay.adding(years: year - 2024)
  }

  var last: Day {
    first.adding(years: 1).adding(days: -1)
  }

  func sheet(file: Int) -> Sheet {
    var writer = CINWriter(year: year, last: last, clerk: Clerk(seed: county.seed, file: file))
    writer.openDocument()
    for entry in entries(&writer.clerk) { writer.add(entry) }
    return writer.finished(path: "inbox/social-care/cin-census-\(year).xml")
  }

  /// The children with an episode in the year, in the order of their references.
  private func entries(_ clerk: inout Clerk) -> [CINEntry] {
    var entries: [CINEntry] = []
    var start = county.episodes.startIndex
    while start < county.episodes.endIndex {
      let child = county.episodes[start].child
      let end =
        county.episodes[start...].firstIndex { $0.child != child } ?? county.episodes.endIndex
      let found = county.episodes[start..<end].filter { episode in
        episode.referral <= last && (episode.closure ?? last) >= first
      }
      if !found.isEmpty { entries += split(found, of: child, &clerk) }
      start = end
    }
    return entries.sorted {
      ($0.observation.reference, $0.child) < ($1.observation.reference, $1.child)
    }
  }

  /// One entry, or two where the authority holds the child under two references.
  private func split(
    _ episodes: [SocialCareEpisode], of position: Int, _ clerk: inout Clerk
  ) -> [CINEntry] {
    let child = county.children[position]
    let main = clerk.observe(child, in: .socialCare)
    guard episodes.count > 1 else {
      return [CINEntry(child: position, truth: child, observation: main, episodes: episodes)]
    }
    let other = clerk.observe(child, in: .socialCare, row: 1)
    guard other.reference != main.reference else {
      return [CINEntry(child: position, truth: child, observation: main, episodes: episodes)]
    }
    return [
      CINEntry(
        child: position, truth: child, observation: main, episodes: Array(episodes.dropLast())),
      CINEntry(
        child: position, truth: child, observation: other, episodes: Array(episodes.suffix(1))),
    ]
  }
}
