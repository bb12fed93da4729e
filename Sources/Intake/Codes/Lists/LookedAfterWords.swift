/// The codes of looked-after children and care leavers.
///
/// > Source: Department for Education, children looked after (SSDA903) guides; Ofsted, Annex A.
enum LookedAfterWords {
  /// Placement type; `U`, `A`, `T` stand for their kinds where words do not tell more.
  static let placementType = CodeList(
    table: """
      U | foster placement | foster carer, fostering, fostered, foster, foster care
      U1 | foster placement with relative or friend, long term |
      U2 | foster placement with relative or friend who is also an approved adopter |
      U3 | foster placement with relative or friend, neither long term nor for adoption |
      U4 | foster placement with other foster carer, long term |
      U5 | foster placement with other foster carer who is also an approved adopter |
      U6 | foster placement with other foster carer, neither long term nor for adoption |
      A | placed for adoption | adoption, placed for adoption
      A3 | placed for adoption with consent, with current foster carer |
      A4 | placed for adoption with consent, not with current foster carer |
      A5 | placed for adoption with placement order, with current foster carer |
      A6 | placed for adoption with placement order, not with current foster carer |
      P1 | placed with own parents or other person with parental responsibility | placed with parents, placed with own parents, own parents, person with parental responsibility, parent or person with parental resp
      P2 | independent living | independent living
      P3 | residential employment |
      H5 | semi-independent living accommodation not subject to children's homes regulations | residential accommodation, residential accommodation not subject to children's homes regulations, semi independent living, semi independent living accommodation, residential setting not subject to children home regulation
      K1 | secure children's homes | secure children's home, secure unit, secure accommodation
      K2 | children's homes | children's home, homes and hostels, home or hostel, children's home subject to children's homes regulations
      R1 | residential care home |
      R2 | NHS or health trust providing medical or nursing care | nhs, health trust, nhs health trust
      R3 | family centre or mother and baby unit | family centre, mother and baby unit
      R5 | youth custody or prison | yoi, youth custody, prison
      S1 | residential school | all residential schools, residential school
      T | temporary placement | all types of temporary move, temporary move, temporary accommodation, temp accom
      T0 | all types of temporary move |
      T1 | temporary periods in hospital | temporary period in hospital
      T2 | temporary absence on holiday | temporary absence of the child on holiday
      T3 | temporary accommodation whilst normal foster carer is on holiday | temp accom normal foster carer on holiday
      T4 | temporary accommodation of seven days or less | temporary accommodation for seven days or less, temporary placement other
      Z1 | other placements | other placements
      """)

  /// Placement provider.
  static let placementProvider = CodeList(
    table: """
      PR0 | parents or other person with parental responsibility | parents, own parents, person with parental responsibility, provision by own parents, parental responsibility
      PR1 | own provision by the local authority | own provision, own la, own provision by la
      PR2 | other local authority provision | other la provision, other la
      PR3 | other public provision |
      PR4 | private provision | private
      PR5 | voluntary or third sector provision | voluntary, third sector, voluntary third sector
      - | | unknown
      """)

  /// Placement inside or outside the authority's boundary.
  static let placementLocation = CodeList(
    table: """
      IN | inside the local authority boundary | =in, inside, inside la, in la
      OUT | outside the local authority boundary | =out, outside, outside la, out of area
      """)

  /// Reason why a child ceased to be looked after.
  static let ceasedReason = CodeList(
    table: """
      E11 | adopted, application unopposed |
      E12 | adopted, consent dispensed with by the court |
      E1 | adopted | adopted
      E2 | died | deceased
      E3 | care taken over by another local authority | care taken by another la, care taken over by another la, care taken over by another la in the uk
      E4 | returned home to live with parents or relatives, no order | returned home to live with parents relatives or other person with parental responsibility, returned home to live with parents, returned home
      E4A | returned home to live with parents, relatives or other person with parental responsibility |
      E4B | returned home with an order |
      E5 | moved into independent living, supportive accommodation | moved into independent living with supportive accommodation
      E6 | moved into independent living, no formal support |
      E7 | transferred to residential care funded by adult social care services | transferred to residential care funded by adult social services, transferred to residential care
      E8 | period of being looked after ceased for any other reason | care ceased for any other reason, ceased for any other reason, any other reason
      E9 | sentenced to custody |
      E13 | left care to live with parents, relatives or other person with no parental responsibility | left care to live with parent relative or other person with no parental responsibility
      E14 | accommodation on remand ended |
      E15 | age assessment determined child was 18 or over | age assessment determined child is aged 18 or over
      E16 | child moved abroad | moved abroad
      E17 | aged 18 and remained with current carers | aged 18 or over and remained with current carers, staying put
      E41 | residence order or child arrangements order granted | residence order, child arrangements order, residence order granted
      E43 | special guardianship order made to former foster carers |
      E44 | special guardianship order made to carers other than former foster carers |
      E45 | special guardianship order made to relative or friend who was a former foster carer |
      E46 | special guardianship order made to other former foster carer |
      E47 | special guardianship order made to relative or friend who was not a former foster carer |
      E48 | special guardianship order made to other carer |
      SG | special guardianship order | special guardianship, special guardianship order made
      IL | moved into independent living | independent living
      """)

  /// Type of accommodation of a care leaver.
  static let accommodation = CodeList(
    table: """
      B | with parents or relatives | parents or relatives, with own parents, own parents, parental responsibility
      C | community home or other form of residential care | community home, residential care
      D | semi-independent, transitional accommodation | semi independent, transitional accommodation, semi independent transitional accommodation
      E | supported lodgings |
      G | gone abroad |
      H | deported |
      K | ordinary lodgings | ordinary lodging
      R | residence not known | not known, not recorded
      S | no fixed abode or homeless | no fixed abode, homeless, nfa homeless
      T | foyers | foyer, foyers and similar supported accommodation, foyers and similar supported lodgings
      U | independent living |
      V | emergency accommodation |
      W | bed and breakfast | bed breakfast, b&b
      X | in custody | custody, prison, yoi
      Y | other accommodation |
      Z | with former foster carers | former foster carer
      """)

  /// Whether accommodation of a care leaver is suitable.
  static let suitability = CodeList(
    table: """
      1 | suitable | considered suitable, considered to be suitable
      2 | not suitable | unsuitable, considered unsuitable, considered to be unsuitable
      - | | not recorded, unknown, not in touch, not in touch or not recorded
      """)

  /// What a care leaver is entitled to.
  static let eligibility = CodeList(
    table: """
      a | relevant | relevant child
      b | former relevant | former relevant child
      c | qualifying | qualifying care leaver, qualifying child
      d | eligible | eligible child
      e | other | ~other
      """)

  /// Why a child is no longer to be placed for adoption.
  static let adoptionReversal = CodeList(
    table: """
      RD1 | the child's needs changed subsequent to the decision | needs changed
      RD2 | the court did not make a placement order | court did not make a po, court did not make placement order
      RD3 | prospective adopters could not be found | prospective adopters cannot be found
      RD4 | any other reason |
      """)

  /// Permanence plan.
  static let permanencePlan = CodeList(
    table: """
      a | return to family | =return home, rehabilitation, returned to family, return to parents
      b | adoption |
      c | special guardianship or child arrangements order | sgo, cao, sgo cao, special guardianship, special guardianship order, child arrangements order
      d | supported living in the community | supported living, independent living
      e | long-term residential placement | long term residential, residential
      f | long-term fostering | long term foster, long term fostering placement, long term foster placement
      g | other | ~other
      """)
}
