import Vocabulary

/// Whether a child is disabled, and how.
enum DisabilityWords {
  /// The codes of the Children in Need census and Annex A's yes, no and not known.
  ///
  /// > Source: Department for Education, Children in Need census, Disability; Ofsted, Annex A.
  static let list = CodeList(
    Disability.entries,
    table: """
      NONE | none | =no, =n, =false, =0, no disability, not disabled, none, no known disability, no known disabilities, none known
      YES | disabled, type not sent | ~yes, ~y, ~true, ~1, ~disabled, ~registered disabled, ~child has disability, ~has disability, ~has a disability, ~disability, ~physical disability
      MOB | mobility | wheelchair, wheelchair user
      HAND | hand function | hand
      PC | personal care |
      INC | incontinence | continence
      COMM | communication | speech language
      LD | learning | learning disability
      HEAR | hearing | hearing impairment, deaf
      VIS | vision | visual impairment, visually impaired, sight, blind
      BEH | behaviour | behavior, behavioural
      CON | consciousness |
      AUT | diagnosed autism | autism, autistic, asperger, asperger syndrome, autism or asperger syndrome, autistic spectrum disorder, autism spectrum disorder, =asd, =asc
      DDA | other disability under the Equality Act | dda, disabled under dda, other dda, other disability
      - | | unknown, not known, not obtained, not yet obtained, not stated, not recorded, refused, nobt, refu, =u, information not obtained
      """)
}
