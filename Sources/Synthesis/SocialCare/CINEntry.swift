/// One child of the census: who it is in truth, what the authority holds, and the episodes.
struct CINEntry {
  /// Position of the child.
  let child: Int
  let truth: Child
  let observation: Observation
  let episodes: [SocialCareEpisode]
}
