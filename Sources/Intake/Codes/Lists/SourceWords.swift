/// Who made a referral or contact.
enum SourceWords {
  /// The codes of the Children in Need census.
  ///
  /// `1`, `3` and `5` are Annex A's categories, for words
  /// that do not tell which of the finer codes is meant.
  ///
  /// > Source: Department for Education, Children in Need census, ReferralSource; Ofsted, Annex A.
  static let list = CodeList(
    table: """
      1 | individual | =ind, household member, house member, service user, community member, community contact, member household
      1A | individual: family member, relative or carer | family member, relative, =family, =parent, =carer, mother, father, mum, dad, step parent, aunt, uncle, brother, sister, sibling, son, daughter, grandparent, grandmother, grandfather, grandson, granddaughter, niece, nephew, cousin, husband, wife, spouse, =partner, ex partner, biological parent, birth parent, foster carer, =guardian
      1B | individual: acquaintance | acquaintance, neighbour, friend, child minder, childminder
      1C | individual: self | =self, self referral, individual self
      1D | individual: other | individual other, other individual, stranger, councillor, mp, member of the public, member of public, general public, employer, =employee, previous employee, elected member
      2>2B | education | =education, =edu
      2A | schools | school, academy, nursery, playgroup, teacher, headteacher, sixth form, sixth form college, 6th form, 6th form college, sch, senco, post 16, governor, pru, pupil referral unit
      2B | education services | education service, educational psychologist, educational psychology, education psychology, education welfare, education social worker, education social work, ewo, ews, esw, college, university, further education, higher education, education department, education officer, other education, education other, education health care, education admission, education send, education sen, =send, special educational need, alternative provision, education support service, training provider
      3 | health services | health, hospital, hosp, university hospital, nurse, midwife, midwifery, maternity, nhs, pct, cmht, primary care trust, paediatrician, paediatric, ambulance, camhs, mental health, psychiatrist, psychologist, psychiatric, psychiatry, dentist, dental, optometrist, optician, audiology, physiotherapist, speech therapist, speech and language therapist, pharmacist, dietician, clinic, walk in centre, ward round, ward staff, matron, consultant, medical, secondary health, sexual health, neonatal, family nurse partnership, drug alcohol service, drug alcohol worker, substance misuse service, addiction service, birth notification, nursing care
      3A | health services: GP | gp, general practitioner, gp surgery, gp practice, doctor, surgery
      3B | health services: health visitor | health visitor, hv, health visiting
      3C | health services: school nurse | school nurse, school nursing, school health
      3D | health services: other primary health services | other primary, other primary health, other primary health service, health service other primary, health other primary, primary health, primary health care, primary care, primary health service
      3E | health services: A&E | a&e, emergency department, casualty, accident emergency, minor injury unit
      3F | health services: other | health service other, health other, other health, hospice
      4 | housing | housing, hous, sheltered accommodation, supported living service, la housing, local authority housing, housing association, council housing, housing council, landlord, homelessness, =warden
      5 | LA services | la service, local authority service, local authority, =la, council staff, council department, family support, young people service, young people support service
      5A | LA services: social care | social care, social service, social worker, social work, adult service, child service, edt, emergency duty team, ssd, csc, leaving care, step down, adult team, =sw, disability team, care manager, emergency duty, lado, designated officer, =iro, independent reviewing officer, reviewing officer, child family
      5B | LA services: other internal | other internal, la service other internal, ~internal, internal department, youth offending, yos, yot, youth justice, youth service, sure start, internal other department, parent support adviser, parent support advisor, portage, =sen team, =legal service
      5C | LA services: external | ~external, external service, la service external, other la, other l a, other local authority, another la, another local authority, =ola, ola social service
      5D | LA services: early help | early help
      6 | police | police, ceop, child exploitation online protection
      7 | other legal agency | legal agency, =legal, court, family court, youth court, crown prosecution service, magistrate, tribunal, probation, community rehabilitation company, cafcass, prison, hmp, =leg, =law, law centre, immigration, solicitor, barrister, legal profession, border agency, border force
      8 | other | ~other, ~oth, =children centre, private agency, private provider, =provider, =service provider, care home, residential home, army, military, =forces, home office, national crime agency, government department, voluntary, third sector, vcs, charity, charitable organisation, church, mosque, faith group, independent agency, independent provider, agency provider, other agency, other statutory agency, other non statutory agency, other professional, other source, nspcc, n s p c c, childline, barnardo, action for children, samaritan, citizen advice, salvation army, ofsted, woman aid, refuge, advocate, =agency, fire, victim support, connexions, dwp, department work pension, department of work pension, dept work pension, dept of work pension, job centre, jobcentre, =domestic abuse service, =taxi driver, =utility, =other team, =commissioned service, young carer, catch 22, catch22, adoption agency
      9 | anonymous | anonymous, anon, anonymous not known, anonymous unknown
      10 | unknown | nk, not known, not recorded, not stated, no information, unknown anonymous, not mapped
      ? | | hospital team, home care, supported housing, nursing home, family court adviser, stronger family
      """)
}
