/// A place in the list of areas: an authority or one of its wards.
struct Area {
  let code: String
  let name: String
  let level: String
  let parent: String
}
