/// How far a child finds learning hard, in truth; sources record it in part.
enum LearningNeed {
  case none, moderate, severe, profound
}
