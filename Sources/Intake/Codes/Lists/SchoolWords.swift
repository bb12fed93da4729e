import Vocabulary

/// The codes of the School Census.
///
/// > Source: Department for Education, School Census guides and code sets.
enum SchoolWords {
  /// Type of special educational need.
  static let senType = CodeList(
    SENType.entries,
    table: """
      SPLD | specific learning difficulty | specific learning, dyslexia, sp ld
      MLD | moderate learning difficulty | moderate learning, moderate learning disability
      SLD | severe learning difficulty | severe learning, severe learning disability
      PMLD | profound and multiple learning difficulty | profound and multiple learning, profound multiple learning disability
      SEMH | social, emotional and mental health | social emotional mental health, besd, behaviour emotional and social difficulties
      SLCN | speech, language and communication needs | speech language communication, speech language and communication, speech and language
      HI | hearing impairment | hearing
      VI | visual impairment | vision impairment, visual
      MSI | multi-sensory impairment | multi sensory
      PD | physical disability | physical
      ASD | autistic spectrum disorder | autism, autistic, autism spectrum, autistic spectrum, autism spectrum condition
      OTH | other difficulty | other difficulty disability, ~other
      NSA | SEN support without specialist assessment of type | no specialist assessment, sen support but no specialist assessment of type of need
      """)

  /// Provision for special educational needs, with codes no longer used but still sent.
  static let senProvision = CodeList(
    SENProvision.entries,
    table: """
      N | no special educational needs | none, no sen, no special educational need, no special provision, =no
      K | SEN support | sen support, =a, =p, school action, school action plus
      E | education, health and care plan | ehcp, ehc plan, ehc, education health care, statement, =s
      """)

  /// Category of exclusion; lunchtime exclusions count as suspensions where figures do.
  static let exclusionCategory = CodeList(
    table: """
      PERM | permanent exclusion | permanent, permanently excluded
      SUSP | suspension | suspended, fixed period, fixed term, fixd, fixed period exclusion, fixed term exclusion
      LNCH | lunchtime exclusion | lunchtime, lunch time
      """)

  /// Reason for suspension or exclusion.
  static let exclusionReason = CodeList(
    ExclusionReason.entries,
    table: """
      PP | physical assault against a pupil | physical assault pupil
      PA | physical assault against an adult | physical assault adult
      VP | verbal abuse against a pupil | verbal abuse threatening behaviour against a pupil, verbal abuse or threatening behaviour against a pupil
      VA | verbal abuse against an adult | verbal abuse threatening behaviour against an adult, verbal abuse or threatening behaviour against an adult
      OW | use or threat of an offensive weapon | offensive weapon, use or threat of use of an offensive weapon or prohibited item
      BU | bullying |
      RA | racist abuse |
      LG | abuse against sexual orientation or gender identity | abuse against sexual orientation and gender identity
      DS | abuse relating to disability |
      SM | sexual misconduct |
      DA | drug and alcohol related | drug alcohol related, drug or alcohol related
      DM | damage |
      TH | theft |
      DB | persistent disruptive behaviour | persistent or general disruptive behaviour
      MT | inappropriate use of technology | inappropriate use of social media or online technology
      PH | wilful transgression of protective measures | wilful and repeated transgression of protective measures in place to protect public health
      OT | other | ~other
      """)
}
