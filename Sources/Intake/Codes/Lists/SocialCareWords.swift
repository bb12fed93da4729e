/// The codes of social care beside those of the child: why it helps, why it ends, what it found.
///
/// > Source: Department for Education, Children in Need census guides; Ofsted, Annex A.
enum SocialCareWords {
  /// Primary need of a child in need, and category of need of a looked-after child.
  static let primaryNeed = CodeList(
    table: """
      N1 | abuse, neglect or exploitation | abuse or neglect, abuse neglect, neglect, physical abuse, sexual abuse, emotional abuse, =abuse, emotional harm, child sexual exploitation, female genital mutilation, modern slavery
      N2 | child's disability or illness | child's disability, child disability, child with disability, =disability
      N3 | parental illness or disability | parental disability or illness, parental illness, parental disability, parent illness or disability, parent illness, parent or carer illness or disability
      N4 | family in acute stress | acute stress, acute distress
      N5 | family dysfunction |
      N6 | socially unacceptable behaviour | social unacceptable behaviour, child socially unacceptable behaviour
      N7 | low income |
      N8 | absent parenting | absent parent, absent parents, parent absent
      N9 | cases other than children in need | not child in need, not cin, case not cin, cin other than child in need, other than child in need
      N0 | not stated | unknown, not recorded
      """)

  /// Reason why a case was closed.
  static let closureReason = CodeList(
    table: """
      RC1 | adopted | child adopted, adoption order granted
      RC2 | died | deceased, child died, death
      RC3 | child arrangements order | child arrangement order, residence order
      RC4 | special guardianship order | special guardianship
      RC5 | transferred to services of another local authority | transfer to another la, transferred to services of another la, transferred to another la, transfer to another local authority, transferred to another local authority, moved out of area
      RC6 | transferred to adult social care services | transfer to adult social services, transferred to adult social services, transfer to adult services, transferred to adult services
      RC7 | services ceased for any other reason, including child no longer in need | services ceased for any other reason, no longer in need, aim achieved, any other reason
      RC8 | closed after assessment, no further action | case closed after assessment, closed after assessment, child not in need after assessment
      RC9 | closed after assessment, referred to early help | case closed after assessment referred to early help
      - | | unknown, not stated, not recorded
      """)

  /// Category of abuse of a child protection plan; two or more are multiple.
  static let abuseCategory = CodeList(
    table: """
      NEG | neglect |
      PHY | physical abuse | physical
      SAB | sexual abuse | sexual
      EMO | emotional abuse | emotional, emotionally
      MUL | multiple | more than one category, multiple category, not recommended
      """, several: "MUL")

  /// Whether the case is open and as what.
  static let caseStatus = CodeList(
    table: """
      a | looked after child | looked after, lac, cla, child looked after
      b | child protection plan | child protection, cp plan, cpp, subject to child protection plan
      c | child in need plan | child in need, cin, cin plan
      d | open assessment | assessment
      e | closed episode | closed, =closed, case closed
      """)
}
