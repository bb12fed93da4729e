PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "release" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (typeof("id") IN ('text', 'null')),
  "built_at_utc" TEXT NOT NULL CHECK (typeof("built_at_utc") IN ('text', 'null')),
  "partnership" TEXT NOT NULL CHECK (typeof("partnership") IN ('text', 'null')),
  "partnership_name" TEXT NOT NULL CHECK (typeof("partnership_name") IN ('text', 'null')),
  "code_version" TEXT NOT NULL CHECK (typeof("code_version") IN ('text', 'null')),
  "schema_version" INTEGER NOT NULL CHECK (typeof("schema_version") IN ('integer', 'null')),
  "input_manifest_sha256" TEXT NOT NULL CHECK (length("input_manifest_sha256") = 64) CHECK (typeof("input_manifest_sha256") IN ('text', 'null')),
  "period_from" TEXT CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT CHECK ("period_to" IS date("period_to", '+0 days')),
  "as_of" TEXT NOT NULL CHECK ("as_of" IS date("as_of", '+0 days')),
  "audience" TEXT NOT NULL CHECK ("audience" IN ('internal', 'public')) CHECK (typeof("audience") IN ('text', 'null')),
  "handling" TEXT NOT NULL CHECK (typeof("handling") IN ('text', 'null')),
  "invented" INTEGER NOT NULL CHECK ("invented" IN (0, 1)) CHECK (typeof("invented") IN ('integer', 'null')),
  "case_definition_version" TEXT NOT NULL CHECK (typeof("case_definition_version") IN ('text', 'null')),
  "previous_release" TEXT CHECK (typeof("previous_release") IN ('text', 'null'))
);
INSERT INTO "release" VALUES('2025-03-31-560f0f47','(time of the run)','sampleshire','Sampleshire Safeguarding Partnership','0.1.0',1,'560f0f47ec6f4622ee1a877f819b6b12b157a1c6e2fce9c74c39d49eea41de5c','2023-04-01','2025-03-31','2025-03-31','internal','OFFICIAL-SENSITIVE',1,'2025.1',NULL);
CREATE TABLE IF NOT EXISTS "indicator_metadata" (
  "indicator_id" TEXT PRIMARY KEY NOT NULL CHECK (typeof("indicator_id") IN ('text', 'null')),
  "title" TEXT NOT NULL CHECK (typeof("title") IN ('text', 'null')),
  "statements" TEXT NOT NULL CHECK (typeof("statements") IN ('text', 'null')),
  "numerator" TEXT NOT NULL CHECK (typeof("numerator") IN ('text', 'null')),
  "denominator" TEXT NOT NULL CHECK (typeof("denominator") IN ('text', 'null')),
  "unit" TEXT NOT NULL CHECK (typeof("unit") IN ('text', 'null')),
  "period_basis" TEXT NOT NULL CHECK (typeof("period_basis") IN ('text', 'null')),
  "method" TEXT NOT NULL CHECK (typeof("method") IN ('text', 'null')),
  "caveats" TEXT NOT NULL CHECK (typeof("caveats") IN ('text', 'null')),
  "does_not_say" TEXT NOT NULL CHECK (typeof("does_not_say") IN ('text', 'null'))
);
INSERT INTO indicator_metadata VALUES('A1','Children who displayed harmful sexual behaviour','1.1','children aged 0 to 17 with an event by the case definition, role displayed or both, known to any agency','not applicable','children','date of the event; a child is counted once in each period','count of linked children','Counts are recorded reports, not prevalence: a rise may be better recognition. Records of one child that could not be linked are counted as separate children. A child known by several kinds of event is counted under each of them.','How many children displayed harmful sexual behaviour that no agency recorded, or whether any allegation was proved.');
INSERT INTO indicator_metadata VALUES('A2','Referrals and children referred','1.1','referrals for harmful sexual behaviour of children aged 0 to 17 in the local log or a provider''s return; re-referrals: those within 12 months after an earlier referral of the same child was closed','for re-referrals: all referrals received in the period','referrals','date the referral was received','counts; proportion with Wilson''s 95% interval','Events of one child within the episode window are one referral, whoever sent them. Re-referrals need a year of earlier data: they are not available for the first year.','How many concerns were never referred.');
INSERT INTO indicator_metadata VALUES('A3','Which agencies know','1.1','children of A1 by the set of agencies that recorded an event about them','children of A1 in the period','children','date of the event','counts of the overlaps','An agency knows a child here when it recorded an event itself; being told by another agency is not counted. Missed links make children look as if fewer agencies knew them.','How many children no agency knows: overlaps are not extrapolated.');
INSERT INTO indicator_metadata VALUES('A5','Rate per 10,000 children','1.1, 1.2','children of A1','children aged 0 to 17 who live in the area','per 10,000 children','date of the event','crude rate; Byar''s 95% interval, exact Poisson below 10 children (Public Health England technical guide, 2018)','Every child of A1 is in the numerator, wherever it lives; the denominator is children who live in the area, in the latest year of the population file. Rates of small areas vary by chance: read the interval.','The prevalence of harmful sexual behaviour.');
INSERT INTO indicator_metadata VALUES('A7','Roles of children in recorded incidents','1.1','children aged 0 to 17 with an event by the case definition, by their roles in the period','not applicable','children','date of the event','count of linked children','Sources of this pipeline record mainly children who displayed; children harmed are far from complete. A child in both roles over the period is counted once, as both.','How many children were harmed.');
INSERT INTO indicator_metadata VALUES('B1','Age at first referral','1.2','children referred, by age in completed years on the day of their first referral in the period','children referred in the period','children','date the first referral in the period was received','proportion with Wilson''s 95% interval','Where agencies give different birth dates, the one most agencies give is used. An interval on a complete count means: a year like this one.','The age at which behaviour began.');
INSERT INTO indicator_metadata VALUES('B2','Gender or sex as recorded','1.2','children referred, by gender or sex as their agencies recorded it','children referred in the period','children','date the first referral in the period was received','proportion with Wilson''s 95% interval','Some sources record gender, others sex; the Children in Need census changed from gender to sex with the year ending March 2025, a break in the series. Where agencies differ, the value most agencies give is used.','How children describe their own gender.');
INSERT INTO indicator_metadata VALUES('B3','Ethnicity','1.2','children referred, by self-defined ethnicity','children referred in the period','children','date the first referral in the period was received','proportion with Wilson''s 95% interval; groups of the 2021 census, Chinese among Asian','Refused and not yet obtained are not known, never other. Ethnicity as an officer saw it is never used for what a child says of itself.','Whether a group is over-represented: see B5.');
INSERT INTO indicator_metadata VALUES('B4','Learning difficulty or disability','1.2','narrow: special educational need type SLD or PMLD; broad: narrow, MLD or disability code LD; any SEN: support or plan of any type; concern: a social worker''s concern about the child''s learning disability (factor 5A)','children referred for whom that source was present and informative: a special educational needs record, a disability list that is filled, an assessment with factors','children','date the first referral in the period was received','proportion with Wilson''s 95% interval, and the share of children whom each definition covers','Absence of a record is unknown, not no. A specific learning difficulty or autism alone never counts. The four definitions measure different things and must not be added up.','How many children have a diagnosed learning disability.');
INSERT INTO indicator_metadata VALUES('B5','Disproportionality','1.2','children of A1 in the group, per child of the group in the population','children of A1 not in the group, per child not in the group','ratio','date of the event','rate ratio with the exact conditional 95% interval (Clopper-Pearson on the share of events in the group)','Children whose characteristic is not known are in neither group. Not shown where fewer than 5 children are expected in the group or in the rest. With several groups, one in twenty intervals misses 1 by chance.','Why a group is over- or under-represented.');
INSERT INTO indicator_metadata VALUES('B6','Setting at referral','1.2, 1.6a, 1.6b, 1.6c','children referred, by where they lived at their first referral in the period','children referred in the period','children','date the first referral in the period was received','proportion with Wilson''s 95% interval','Home is inferred only where a source says the child is not looked after. Looked after says whether any source ever records it, not only at the referral.','Whether a placement matched the child''s needs.');
INSERT INTO indicator_metadata VALUES('C0','Children receiving support','1.1, 1.6a','children whose support for harmful sexual behaviour was under way on any day of the period while they were aged 0 to 17','for breakdowns: all such children','children','any day of support in the period','count of linked children; proportion with Wilson''s 95% interval','Support without a recorded end lasts to the closure of the referral, else to the end of the period. A child supported by two providers or in two tiers is counted under both.','Whether the support was enough or helped.');
INSERT INTO indicator_metadata VALUES('C1','From referral to support','1.1, 1.8','children referred in the period who had reached the stage by the reference date','children referred in the period','children','date the first referral in the period was received','proportion with Wilson''s 95% interval','Children referred late in the period had less time to reach a stage: see C2 and D1. A later stage counts as reached even where an earlier one is not recorded.','Whether a child who reached no further stage should have.');
INSERT INTO indicator_metadata VALUES('C2','Support started, with closures counted','1.1, 1.8','children referred in the period whose support started by the working day shown','children referred in the period','working days','date the first referral in the period was received','cumulative incidence (Aalen-Johansen), in working days and at 30, 90 and 180 calendar days, closure without support as a competing event, open waits censored at the reference date','Waits that run backwards are left out and counted with the data quality (E2).','How long a child waits who will be supported in the end: see D1.');
INSERT INTO indicator_metadata VALUES('C3','Referred and not supported','1.1, 1.8','children referred in the period whose first referral had no support by the reference date: closed without it, by reason, or still waiting, by length of wait','children referred in the period','children','date the first referral in the period was received; waits as they stand on the reference date','counts; proportion with Wilson''s 95% interval','Reasons are as the local log or the provider records them. A referral refused without a recorded closure counts as closed on the day of the decision. Waits are in working days from the day after the referral was received.','Whether a child received other help that no source records.');
INSERT INTO indicator_metadata VALUES('D1','Drift between milestones','1.8','working days from one milestone to another, for referrals that reached the first in the period','children with a referral that reached the first milestone in the period','working days','date of the first milestone (start, never completion); each child''s first in the period','Kaplan-Meier with log-log 95% intervals; the median is the first day by which half had reached the milestone; open waits censored at the reference date, closed ones at the closure','Working days of the nation''s bank-holiday calendar, counted after the first day up to and including the last. Waits that run backwards are left out and counted with the data quality (E2). Concerns that never became a referral are not in these waits. A curve that ends before half had reached the milestone has no median: not reached.','Why a child waited.');
INSERT INTO indicator_metadata VALUES('E2','What became of every row','1.1','rows of the deliveries by what became of them','rows read','rows','deliveries of this run','counts; used, set aside and superseded add up to rows read','A row that is set aside can be mended by its sender and sent again.','Whether a row that was used is right.');
INSERT INTO indicator_metadata VALUES('E4','Linkage','1.1','links, refused joins and conflicts of the deterministic linkage','not applicable','links','deliveries of this run','deterministic rules; contradictions keep records apart','These counts describe the rules'' work; they do not estimate missed or false links.','How many links are missed or false.');
CREATE TABLE IF NOT EXISTS "dimension" (
  "dimension_id" TEXT PRIMARY KEY NOT NULL CHECK (typeof("dimension_id") IN ('text', 'null')),
  "label" TEXT NOT NULL CHECK (typeof("label") IN ('text', 'null'))
);
INSERT INTO dimension VALUES('age_band','Age');
INSERT INTO dimension VALUES('criminal_responsibility','Age of criminal responsibility');
INSERT INTO dimension VALUES('ethnic_group','Ethnic group');
INSERT INTO dimension VALUES('event_kind','Kind of event');
INSERT INTO dimension VALUES('linkage','Linkage');
INSERT INTO dimension VALUES('residence','Area of residence');
INSERT INTO dimension VALUES('sex','Gender or sex as recorded');
INSERT INTO dimension VALUES('what','What is counted');
INSERT INTO dimension VALUES('referring_agency','Referring agency');
INSERT INTO dimension VALUES('agency','Agency');
INSERT INTO dimension VALUES('combination','Agencies that know');
INSERT INTO dimension VALUES('agencies','Number of agencies that know');
INSERT INTO dimension VALUES('role','Role');
INSERT INTO dimension VALUES('age','Age in years');
INSERT INTO dimension VALUES('ethnicity','Ethnicity');
INSERT INTO dimension VALUES('definition','Definition');
INSERT INTO dimension VALUES('looked_after','Looked after');
INSERT INTO dimension VALUES('setting','Setting');
INSERT INTO dimension VALUES('provider','Provider');
INSERT INTO dimension VALUES('tier','Service tier');
INSERT INTO dimension VALUES('stage','Stage');
INSERT INTO dimension VALUES('days','Calendar days from referral');
INSERT INTO dimension VALUES('reason','Reason');
INSERT INTO dimension VALUES('state','State on the reference date');
INSERT INTO dimension VALUES('wait_band','Wait so far');
INSERT INTO dimension VALUES('interval','From and to');
INSERT INTO dimension VALUES('source','Source');
INSERT INTO dimension VALUES('disposition','Rows');
INSERT INTO dimension VALUES('rule','Rule');
INSERT INTO dimension VALUES('severity','Severity');
INSERT INTO dimension VALUES('uncounted','Events not counted');
INSERT INTO dimension VALUES('field','Field');
INSERT INTO dimension VALUES('linkage_rule','Linkage rule');
CREATE TABLE IF NOT EXISTS "category" (
  "dimension_id" TEXT NOT NULL REFERENCES "dimension" ("dimension_id") CHECK (typeof("dimension_id") IN ('text', 'null')),
  "code" TEXT NOT NULL CHECK (typeof("code") IN ('text', 'null')),
  "label" TEXT NOT NULL CHECK (typeof("label") IN ('text', 'null')),
  "position" INTEGER NOT NULL CHECK (typeof("position") IN ('integer', 'null')),
  PRIMARY KEY ("dimension_id", "code")
);
INSERT INTO category VALUES('age_band','0_9','9 and under',1);
INSERT INTO category VALUES('age_band','10_12','10 to 12',2);
INSERT INTO category VALUES('age_band','13_15','13 to 15',3);
INSERT INTO category VALUES('age_band','16_17','16 and 17',4);
INSERT INTO category VALUES('age_band','unknown','Not known',5);
INSERT INTO category VALUES('criminal_responsibility','under_10','Under 10',1);
INSERT INTO category VALUES('criminal_responsibility','10_plus','10 and over',2);
INSERT INTO category VALUES('criminal_responsibility','unknown','Not known',3);
INSERT INTO category VALUES('ethnic_group','asian','Asian',1);
INSERT INTO category VALUES('ethnic_group','black','Black',2);
INSERT INTO category VALUES('ethnic_group','mixed','Mixed',3);
INSERT INTO category VALUES('ethnic_group','white','White',4);
INSERT INTO category VALUES('ethnic_group','other','Other',5);
INSERT INTO category VALUES('ethnic_group','unknown','Not known',6);
INSERT INTO category VALUES('event_kind','referral_log','Local referral log',1);
INSERT INTO category VALUES('event_kind','provider_return','Service provider''s return',2);
INSERT INTO category VALUES('event_kind','school_concern','School safeguarding concern',3);
INSERT INTO category VALUES('event_kind','exclusion','Exclusion for sexual misconduct',4);
INSERT INTO category VALUES('event_kind','police','Police occurrence',5);
INSERT INTO category VALUES('event_kind','youth_justice','Youth-justice record',6);
INSERT INTO category VALUES('event_kind','assessment_tool','Assessment with a tool for harmful sexual behaviour',7);
INSERT INTO category VALUES('linkage','stricter','Stricter: numbers and references, fields hardly ever',1);
INSERT INTO category VALUES('linkage','used','As linked for every other figure',2);
INSERT INTO category VALUES('linkage','looser','Looser: fields accepted freely',3);
INSERT INTO category VALUES('residence','SMP','Sampleshire, no smaller area recorded',1);
INSERT INTO category VALUES('residence','SMP01','Quillmere',2);
INSERT INTO category VALUES('residence','SMP02','Otterfold',3);
INSERT INTO category VALUES('residence','SMP03','Brackenhythe',4);
INSERT INTO category VALUES('residence','SMP04','Lower Samphire',5);
INSERT INTO category VALUES('residence','SMP05','Upper Samphire',6);
INSERT INTO category VALUES('residence','SMP06','Thistlecombe',7);
INSERT INTO category VALUES('residence','SMP07','Marrowgate',8);
INSERT INTO category VALUES('residence','SMP08','Fennelby',9);
INSERT INTO category VALUES('residence','SMP09','Candlewick Vale',10);
INSERT INTO category VALUES('residence','SMP10','Larkmoor',11);
INSERT INTO category VALUES('residence','SMP11','Pebbleham',12);
INSERT INTO category VALUES('residence','SMP12','Saltmarrow',13);
INSERT INTO category VALUES('residence','SMP13','Wrenhollow',14);
INSERT INTO category VALUES('residence','SMP14','Bellwether',15);
INSERT INTO category VALUES('residence','SMP15','Dunnockley',16);
INSERT INTO category VALUES('residence','SMP16','Hazelrigg Cross',17);
INSERT INTO category VALUES('residence','SMP17','Millpond Wharf',18);
INSERT INTO category VALUES('residence','SMP18','Nettleby',19);
INSERT INTO category VALUES('residence','SMP19','Plumstow',20);
INSERT INTO category VALUES('residence','SMP20','Tansy Hill',21);
INSERT INTO category VALUES('residence','NEA','Nearshire',22);
INSERT INTO category VALUES('residence','FAR','Farlandshire',23);
INSERT INTO category VALUES('residence','unknown','Not known',24);
INSERT INTO category VALUES('sex','male','Boys',1);
INSERT INTO category VALUES('sex','female','Girls',2);
INSERT INTO category VALUES('sex','another','Recorded in another way',3);
INSERT INTO category VALUES('sex','not_stated','Not stated',4);
INSERT INTO category VALUES('what','referrals','Referrals',1);
INSERT INTO category VALUES('what','children','Children referred',2);
INSERT INTO category VALUES('referring_agency','school','School',1);
INSERT INTO category VALUES('referring_agency','police','Police',2);
INSERT INTO category VALUES('referring_agency','social_care','Social care',3);
INSERT INTO category VALUES('referring_agency','health','Health',4);
INSERT INTO category VALUES('referring_agency','youth_justice','Youth justice',5);
INSERT INTO category VALUES('referring_agency','voluntary','Voluntary sector',6);
INSERT INTO category VALUES('referring_agency','unknown','Not known',7);
INSERT INTO category VALUES('agency','school','School',1);
INSERT INTO category VALUES('agency','police','Police',2);
INSERT INTO category VALUES('agency','social_care','Social care',3);
INSERT INTO category VALUES('agency','health','Health',4);
INSERT INTO category VALUES('agency','youth_justice','Youth justice',5);
INSERT INTO category VALUES('agency','voluntary','Voluntary sector',6);
INSERT INTO category VALUES('combination','police','Police',1);
INSERT INTO category VALUES('combination','police+health','Police and health',2);
INSERT INTO category VALUES('combination','police+social_care','Police and social care',3);
INSERT INTO category VALUES('combination','police+social_care+health','Police, social care and health',4);
INSERT INTO category VALUES('combination','police+social_care+health+voluntary','Police, social care, health and voluntary sector',5);
INSERT INTO category VALUES('combination','police+social_care+health+youth_justice','Police, social care, health and youth justice',6);
INSERT INTO category VALUES('combination','police+social_care+voluntary','Police, social care and voluntary sector',7);
INSERT INTO category VALUES('combination','police+social_care+youth_justice','Police, social care and youth justice',8);
INSERT INTO category VALUES('combination','police+social_care+youth_justice+voluntary','Police, social care, youth justice and voluntary sector',9);
INSERT INTO category VALUES('combination','police+youth_justice','Police and youth justice',10);
INSERT INTO category VALUES('combination','school','School',11);
INSERT INTO category VALUES('combination','school+police+social_care+youth_justice','School, police, social care and youth justice',12);
INSERT INTO category VALUES('combination','school+social_care','School and social care',13);
INSERT INTO category VALUES('combination','social_care','Social care',14);
INSERT INTO category VALUES('combination','social_care+health','Social care and health',15);
INSERT INTO category VALUES('combination','social_care+health+voluntary','Social care, health and voluntary sector',16);
INSERT INTO category VALUES('combination','social_care+voluntary','Social care and voluntary sector',17);
INSERT INTO category VALUES('combination','voluntary','Voluntary sector',18);
INSERT INTO category VALUES('combination','youth_justice','Youth justice',19);
INSERT INTO category VALUES('combination','health','Health',20);
INSERT INTO category VALUES('combination','police+voluntary','Police and voluntary sector',21);
INSERT INTO category VALUES('combination','school+police+social_care','School, police and social care',22);
INSERT INTO category VALUES('combination','school+police+social_care+health','School, police, social care and health',23);
INSERT INTO category VALUES('combination','school+police+social_care+voluntary','School, police, social care and voluntary sector',24);
INSERT INTO category VALUES('combination','school+social_care+health','School, social care and health',25);
INSERT INTO category VALUES('combination','school+social_care+voluntary','School, social care and voluntary sector',26);
INSERT INTO category VALUES('agencies','1','1 agency',1);
INSERT INTO category VALUES('agencies','2','2 agencies',2);
INSERT INTO category VALUES('agencies','3','3 agencies',3);
INSERT INTO category VALUES('agencies','4','4 agencies',4);
INSERT INTO category VALUES('agencies','5','5 agencies',5);
INSERT INTO category VALUES('agencies','6','6 agencies',6);
INSERT INTO category VALUES('role','displayed','Displayed harmful sexual behaviour',1);
INSERT INTO category VALUES('role','harmed','Was harmed',2);
INSERT INTO category VALUES('role','both','Displayed harmful sexual behaviour and was harmed',3);
INSERT INTO category VALUES('role','unknown','Role not known',4);
INSERT INTO category VALUES('age','0','0',1);
INSERT INTO category VALUES('age','1','1',2);
INSERT INTO category VALUES('age','2','2',3);
INSERT INTO category VALUES('age','3','3',4);
INSERT INTO category VALUES('age','4','4',5);
INSERT INTO category VALUES('age','5','5',6);
INSERT INTO category VALUES('age','6','6',7);
INSERT INTO category VALUES('age','7','7',8);
INSERT INTO category VALUES('age','8','8',9);
INSERT INTO category VALUES('age','9','9',10);
INSERT INTO category VALUES('age','10','10',11);
INSERT INTO category VALUES('age','11','11',12);
INSERT INTO category VALUES('age','12','12',13);
INSERT INTO category VALUES('age','13','13',14);
INSERT INTO category VALUES('age','14','14',15);
INSERT INTO category VALUES('age','15','15',16);
INSERT INTO category VALUES('age','16','16',17);
INSERT INTO category VALUES('age','17','17',18);
INSERT INTO category VALUES('age','unknown','Not known',19);
INSERT INTO category VALUES('ethnicity','WBRI','White British',1);
INSERT INTO category VALUES('ethnicity','WIRI','White Irish',2);
INSERT INTO category VALUES('ethnicity','WIRT','Traveller of Irish heritage',3);
INSERT INTO category VALUES('ethnicity','WROM','Gypsy or Roma',4);
INSERT INTO category VALUES('ethnicity','WOTH','Any other White background',5);
INSERT INTO category VALUES('ethnicity','MWBC','White and Black Caribbean',6);
INSERT INTO category VALUES('ethnicity','MWBA','White and Black African',7);
INSERT INTO category VALUES('ethnicity','MWAS','White and Asian',8);
INSERT INTO category VALUES('ethnicity','MOTH','Any other Mixed background',9);
INSERT INTO category VALUES('ethnicity','AIND','Indian',10);
INSERT INTO category VALUES('ethnicity','APKN','Pakistani',11);
INSERT INTO category VALUES('ethnicity','ABAN','Bangladeshi',12);
INSERT INTO category VALUES('ethnicity','AOTH','Any other Asian background',13);
INSERT INTO category VALUES('ethnicity','CHNE','Chinese',14);
INSERT INTO category VALUES('ethnicity','BCRB','Black Caribbean',15);
INSERT INTO category VALUES('ethnicity','BAFR','Black African',16);
INSERT INTO category VALUES('ethnicity','BOTH','Any other Black background',17);
INSERT INTO category VALUES('ethnicity','ARAB','Arab',18);
INSERT INTO category VALUES('ethnicity','OOTH','Any other ethnic group',19);
INSERT INTO category VALUES('ethnicity','REFU','Refused',20);
INSERT INTO category VALUES('ethnicity','NOBT','Not yet obtained',21);
INSERT INTO category VALUES('ethnicity','unknown','Nothing sent',22);
INSERT INTO category VALUES('definition','narrow','Learning disability, narrow: SLD or PMLD',1);
INSERT INTO category VALUES('definition','broad','Learning difficulty or disability, broad',2);
INSERT INTO category VALUES('definition','any_sen','Any special educational need',3);
INSERT INTO category VALUES('definition','concern','Social worker''s concern about learning disability',4);
INSERT INTO category VALUES('looked_after','yes','Yes',1);
INSERT INTO category VALUES('looked_after','no','No',2);
INSERT INTO category VALUES('looked_after','unknown','Not known',3);
INSERT INTO category VALUES('setting','home','Living at home',1);
INSERT INTO category VALUES('setting','foster','Foster care',2);
INSERT INTO category VALUES('setting','residential','Residential care',3);
INSERT INTO category VALUES('setting','secure','Secure or supervised',4);
INSERT INTO category VALUES('setting','unknown','Not known',5);
INSERT INTO category VALUES('provider','early_help','Sampleshire Early Help',1);
INSERT INTO category VALUES('provider','camhs','Sampleshire CAMHS',2);
INSERT INTO category VALUES('provider','turnstone','Turnstone Project',3);
INSERT INTO category VALUES('provider','heronbrook','Heronbrook Clinic',4);
INSERT INTO category VALUES('provider','thornacre','Thornacre House',5);
INSERT INTO category VALUES('provider','redgate','Redgate Secure Unit',6);
INSERT INTO category VALUES('provider','unknown','Not known or not on the partnership''s list',7);
INSERT INTO category VALUES('tier','A','Tier A: support and coordination in frontline settings',1);
INSERT INTO category VALUES('tier','B','Tier B: community teams',2);
INSERT INTO category VALUES('tier','C','Tier C: regional specialist services',3);
INSERT INTO category VALUES('tier','D','Tier D: therapeutic residential',4);
INSERT INTO category VALUES('tier','E','Tier E: secure settings',5);
INSERT INTO category VALUES('tier','unknown','Not known',6);
INSERT INTO category VALUES('stage','referred','Referred',1);
INSERT INTO category VALUES('stage','decided','Decided',2);
INSERT INTO category VALUES('stage','assessed','Assessment completed',3);
INSERT INTO category VALUES('stage','offered','Support offered',4);
INSERT INTO category VALUES('stage','started','Support started',5);
INSERT INTO category VALUES('days','30','Within 30 days',1);
INSERT INTO category VALUES('days','90','Within 90 days',2);
INSERT INTO category VALUES('days','180','Within 180 days',3);
INSERT INTO category VALUES('reason','criteria_not_met','Criteria not met',1);
INSERT INTO category VALUES('reason','no_capacity','No capacity',2);
INSERT INTO category VALUES('reason','funding_not_agreed','Funding not agreed',3);
INSERT INTO category VALUES('reason','declined_by_carer','Declined by parent or carer',4);
INSERT INTO category VALUES('reason','declined_by_child','Declined by child',5);
INSERT INTO category VALUES('reason','moved_away','Moved away',6);
INSERT INTO category VALUES('reason','supported_elsewhere','Already supported elsewhere',7);
INSERT INTO category VALUES('reason','not_recorded','Not recorded',8);
INSERT INTO category VALUES('state','started','Support started',1);
INSERT INTO category VALUES('state','closed_without_support','Closed without support',2);
INSERT INTO category VALUES('state','waiting','Waiting, no support yet',3);
INSERT INTO category VALUES('wait_band','0_10','Up to 10 working days',1);
INSERT INTO category VALUES('wait_band','11_45','11 to 45 working days',2);
INSERT INTO category VALUES('wait_band','46_90','46 to 90 working days',3);
INSERT INTO category VALUES('wait_band','91_180','91 to 180 working days',4);
INSERT INTO category VALUES('wait_band','over_180','Over 180 working days',5);
INSERT INTO category VALUES('interval','concern_to_referral_received','Concern or incident to referral received',1);
INSERT INTO category VALUES('interval','concern_to_support_started','Concern or incident to support started',2);
INSERT INTO category VALUES('interval','referral_received_to_decision','Referral received to decision',3);
INSERT INTO category VALUES('interval','referral_received_to_meeting','Referral received to multi-agency risk management meeting',4);
INSERT INTO category VALUES('interval','referral_received_to_assessment_started','Referral received to assessment started',5);
INSERT INTO category VALUES('interval','referral_received_to_assessment_completed','Referral received to assessment completed',6);
INSERT INTO category VALUES('interval','referral_received_to_support_offered','Referral received to support offered',7);
INSERT INTO category VALUES('interval','referral_received_to_support_started','Referral received to support started',8);
INSERT INTO category VALUES('interval','decision_to_assessment_started','Decision to assessment started',9);
INSERT INTO category VALUES('interval','assessment_started_to_assessment_completed','Assessment started to assessment completed',10);
INSERT INTO category VALUES('interval','assessment_completed_to_support_offered','Assessment completed to support offered',11);
INSERT INTO category VALUES('interval','support_offered_to_support_started','Support offered to support started',12);
INSERT INTO category VALUES('interval','support_started_to_support_ended','Support started to support ended',13);
INSERT INTO category VALUES('source','hsb-referral-log','Local referral log',1);
INSERT INTO category VALUES('source','cin-census','Children in Need census',2);
INSERT INTO category VALUES('source','school-census-2024-autumn-pupils','School Census, autumn 2024, pupils',3);
INSERT INTO category VALUES('source','school-census-2024-autumn-exclusions','School Census, autumn 2024, exclusions',4);
INSERT INTO category VALUES('source','school-census-2025-spring-pupils','School Census, spring 2025, pupils',5);
INSERT INTO category VALUES('source','school-census-2025-spring-needs','School Census, spring 2025, special educational needs',6);
INSERT INTO category VALUES('source','school-census-2025-spring-exclusions','School Census, spring 2025, exclusions',7);
INSERT INTO category VALUES('source','school-concern-log','School safeguarding log',8);
INSERT INTO category VALUES('source','police-2023-24','Police occurrences, 2023-24',9);
INSERT INTO category VALUES('source','police-2024-25','Police occurrences, 2024-25',10);
INSERT INTO category VALUES('source','youth-justice','Youth justice records',11);
INSERT INTO category VALUES('source','health-provider','Health providers'' returns',12);
INSERT INTO category VALUES('source','voluntary-provider','Voluntary providers'' returns',13);
INSERT INTO category VALUES('disposition','read','Rows read',1);
INSERT INTO category VALUES('disposition','used','Used',2);
INSERT INTO category VALUES('disposition','set_aside','Set aside',3);
INSERT INTO category VALUES('disposition','superseded','Superseded',4);
INSERT INTO category VALUES('rule','V004','V004: the row has more or fewer cells than the header',1);
INSERT INTO category VALUES('rule','V011','V011: text stands between elements where none belongs',2);
INSERT INTO category VALUES('rule','V012','V012: the file has columns that the format does not declare',3);
INSERT INTO category VALUES('rule','V020','V020: a required value is missing or cannot be used',4);
INSERT INTO category VALUES('rule','V021','V021: the cell holds no date that can be read; the value is not used',5);
INSERT INTO category VALUES('rule','V022','V022: there is no such date; the value is not used',6);
INSERT INTO category VALUES('rule','V023','V023: the date is in an order that the format does not declare; the value is not used',7);
INSERT INTO category VALUES('rule','V024','V024: the year has two digits; the value is not used',8);
INSERT INTO category VALUES('rule','V025','V025: the value is in no list that is known for the column; it counts as not known',9);
INSERT INTO category VALUES('rule','V026','V026: the cell holds a spreadsheet''s mark in place of a value',10);
INSERT INTO category VALUES('rule','V027','V027: the ethnicity is a bare code without a declared scheme; the value is not used',11);
INSERT INTO category VALUES('rule','V029','V029: the unique pupil number has a wrong shape or check letter; it is not used to link',12);
INSERT INTO category VALUES('rule','V030','V030: the NHS number has a wrong length or check digit; it is not used to link',13);
INSERT INTO category VALUES('rule','V031','V031: the date lies after the reference date; the value is not used',14);
INSERT INTO category VALUES('rule','V032','V032: the scheme of ethnicity is not known',15);
INSERT INTO category VALUES('rule','V033','V033: the row records something after the reference date',16);
INSERT INTO category VALUES('rule','V045','V045: the assessment starts before the referral',17);
INSERT INTO category VALUES('rule','V050','V050: the row has no reference by which its child could be known',18);
INSERT INTO category VALUES('rule','V060','V060: a later row with the same key supersedes this one',19);
INSERT INTO category VALUES('severity','error','Error',1);
INSERT INTO category VALUES('severity','query','Query',2);
INSERT INTO category VALUES('severity','note','Note',3);
INSERT INTO category VALUES('uncounted','undated','Event without any date',1);
INSERT INTO category VALUES('uncounted','out_of_scope','Aged 18 or over at the event, or after the reference date',2);
INSERT INTO category VALUES('field','birth date','Birth date',1);
INSERT INTO category VALUES('field','ethnicity','Ethnicity',2);
INSERT INTO category VALUES('field','sex','Sex',3);
INSERT INTO category VALUES('linkage_rule','L01','L01: same child reference',1);
INSERT INTO category VALUES('linkage_rule','L03','L03: same unique pupil number',2);
INSERT INTO category VALUES('linkage_rule','L04','L04: same referral',3);
INSERT INTO category VALUES('linkage_rule','L05','L05: same birth, sex and offence',4);
INSERT INTO category VALUES('linkage_rule','L06','L06: same birth, sex and day of incident',5);
INSERT INTO category VALUES('linkage_rule','L07','L07: same birth and sex, referred on and received',6);
INSERT INTO category VALUES('linkage_rule','L08','L08: same birth, sex and two more fields',7);
INSERT INTO category VALUES('linkage_rule','L09','L09: same birth, sex and area',8);
INSERT INTO category VALUES('linkage_rule','L10','L10: same birth, sex and school',9);
INSERT INTO category VALUES('linkage_rule','L11','L11: same birth, sex and ethnicity',10);
INSERT INTO category VALUES('linkage_rule','L12','L12: birth with day and month swapped',11);
CREATE TABLE IF NOT EXISTS "period" (
  "period_kind" TEXT NOT NULL CHECK ("period_kind" IN ('financial_year', 'quarter', 'rolling_year', 'academic_year', 'snapshot')) CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "label" TEXT NOT NULL CHECK (typeof("label") IN ('text', 'null')),
  "first_day" TEXT NOT NULL CHECK ("first_day" IS date("first_day", '+0 days')),
  "last_day" TEXT NOT NULL CHECK ("last_day" IS date("last_day", '+0 days')),
  "last_day_year" INTEGER NOT NULL CHECK (typeof("last_day_year") IN ('integer', 'null')),
  "last_day_month" INTEGER NOT NULL CHECK (typeof("last_day_month") IN ('integer', 'null')),
  "provisional" INTEGER NOT NULL CHECK ("provisional" IN (0, 1)) CHECK (typeof("provisional") IN ('integer', 'null')),
  PRIMARY KEY ("period_kind", "period_code"),
  CHECK ("first_day" <= "last_day")
);
INSERT INTO period VALUES('quarter','2023-24-Q1','April to June 2023','2023-04-01','2023-06-30',2023,6,0);
INSERT INTO period VALUES('financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31',2024,3,0);
INSERT INTO period VALUES('quarter','2023-24-Q2','July to September 2023','2023-07-01','2023-09-30',2023,9,0);
INSERT INTO period VALUES('academic_year','AY2023-24','academic year ending August 2024','2023-09-01','2024-08-31',2024,8,0);
INSERT INTO period VALUES('quarter','2023-24-Q3','October to December 2023','2023-10-01','2023-12-31',2023,12,0);
INSERT INTO period VALUES('quarter','2023-24-Q4','January to March 2024','2024-01-01','2024-03-31',2024,3,0);
INSERT INTO period VALUES('quarter','2024-25-Q1','April to June 2024','2024-04-01','2024-06-30',2024,6,0);
INSERT INTO period VALUES('financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31',2025,3,0);
INSERT INTO period VALUES('quarter','2024-25-Q2','July to September 2024','2024-07-01','2024-09-30',2024,9,0);
INSERT INTO period VALUES('quarter','2024-25-Q3','October to December 2024','2024-10-01','2024-12-31',2024,12,0);
INSERT INTO period VALUES('quarter','2024-25-Q4','January to March 2025','2025-01-01','2025-03-31',2025,3,0);
INSERT INTO period VALUES('snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31',2025,3,0);
CREATE TABLE IF NOT EXISTS "measure" (
  "measure" TEXT PRIMARY KEY NOT NULL CHECK (typeof("measure") IN ('text', 'null')),
  "label" TEXT NOT NULL CHECK (typeof("label") IN ('text', 'null')),
  "unit" TEXT NOT NULL CHECK (typeof("unit") IN ('text', 'null'))
);
INSERT INTO measure VALUES('count','Number','number');
INSERT INTO measure VALUES('percentage','Share','per cent');
INSERT INTO measure VALUES('rate','Rate','per 10,000 children');
INSERT INTO measure VALUES('rate_ratio','Rate ratio to all other children','ratio');
INSERT INTO measure VALUES('median','Median','working days');
INSERT INTO measure VALUES('lower_quartile','Lower quartile','working days');
INSERT INTO measure VALUES('upper_quartile','Upper quartile','working days');
INSERT INTO measure VALUES('ninetieth_percentile','90th percentile','working days');
INSERT INTO measure VALUES('within_limit','Within the limit','per cent');
CREATE TABLE IF NOT EXISTS "symbol" (
  "status" TEXT PRIMARY KEY NOT NULL CHECK (typeof("status") IN ('text', 'null')),
  "shown_as" TEXT CHECK (typeof("shown_as") IN ('text', 'null')),
  "meaning" TEXT NOT NULL CHECK (typeof("meaning") IN ('text', 'null'))
);
INSERT INTO symbol VALUES('ok',NULL,'the value is shown');
INSERT INTO symbol VALUES('c','[c]','confidential, withheld');
INSERT INTO symbol VALUES('x','[x]','not available');
INSERT INTO symbol VALUES('z','[z]','not applicable');
INSERT INTO symbol VALUES('low','[low]','rounds to 0 but is not 0');
CREATE TABLE IF NOT EXISTS "released_table" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "indicator_id" TEXT NOT NULL REFERENCES "indicator_metadata" ("indicator_id") CHECK (typeof("indicator_id") IN ('text', 'null')),
  "title" TEXT NOT NULL CHECK (typeof("title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "dimension1" TEXT REFERENCES "dimension" ("dimension_id") CHECK (typeof("dimension1") IN ('text', 'null')),
  "dimension2" TEXT REFERENCES "dimension" ("dimension_id") CHECK (typeof("dimension2") IN ('text', 'null')),
  "not_available" TEXT CHECK (typeof("not_available") IN ('text', 'null')),
  PRIMARY KEY ("table_id", "period_kind", "period_code"),
  FOREIGN KEY ("period_kind", "period_code") REFERENCES "period" ("period_kind", "period_code")
);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','quarter','2023-24-Q1',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','financial_year','2023-24',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','quarter','2023-24-Q2',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','academic_year','AY2023-24',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','quarter','2023-24-Q3',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','quarter','2023-24-Q4',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','quarter','2024-25-Q1',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','financial_year','2024-25',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','quarter','2024-25-Q2',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','quarter','2024-25-Q3',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.headline','A1','Children known to any agency','quarter','2024-25-Q4',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A1.age_band','A1','Children known, by age at first event','financial_year','2023-24','age_band',NULL,NULL);
INSERT INTO released_table VALUES('A1.age_band','A1','Children known, by age at first event','financial_year','2024-25','age_band',NULL,NULL);
INSERT INTO released_table VALUES('A1.criminal_responsibility','A1','Children known, under and over the age of responsibility','financial_year','2023-24','criminal_responsibility',NULL,NULL);
INSERT INTO released_table VALUES('A1.criminal_responsibility','A1','Children known, under and over the age of responsibility','financial_year','2024-25','criminal_responsibility',NULL,NULL);
INSERT INTO released_table VALUES('A1.ethnic_group','A1','Children known, by ethnic group','financial_year','2023-24','ethnic_group',NULL,NULL);
INSERT INTO released_table VALUES('A1.ethnic_group','A1','Children known, by ethnic group','financial_year','2024-25','ethnic_group',NULL,NULL);
INSERT INTO released_table VALUES('A1.event_kind','A1','Children known, by kind of event','financial_year','2023-24','event_kind',NULL,NULL);
INSERT INTO released_table VALUES('A1.event_kind','A1','Children known, by kind of event','financial_year','2024-25','event_kind',NULL,NULL);
INSERT INTO released_table VALUES('A1.linkage','A1','Children known, by how strictly records are linked','financial_year','2023-24','linkage',NULL,NULL);
INSERT INTO released_table VALUES('A1.linkage','A1','Children known, by how strictly records are linked','financial_year','2024-25','linkage',NULL,NULL);
INSERT INTO released_table VALUES('A1.residence','A1','Children known, by area of residence','financial_year','2023-24','residence',NULL,NULL);
INSERT INTO released_table VALUES('A1.residence','A1','Children known, by area of residence','financial_year','2024-25','residence',NULL,NULL);
INSERT INTO released_table VALUES('A1.sex','A1','Children known, by sex','financial_year','2023-24','sex',NULL,NULL);
INSERT INTO released_table VALUES('A1.sex','A1','Children known, by sex','financial_year','2024-25','sex',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','quarter','2023-24-Q1','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','financial_year','2023-24','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','quarter','2023-24-Q2','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','academic_year','AY2023-24','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','quarter','2023-24-Q3','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','quarter','2023-24-Q4','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','quarter','2024-25-Q1','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','financial_year','2024-25','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','quarter','2024-25-Q2','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','quarter','2024-25-Q3','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.headline','A2','Referrals and children referred','quarter','2024-25-Q4','what',NULL,NULL);
INSERT INTO released_table VALUES('A2.age_band','A2','Referrals by age at referral','financial_year','2023-24','age_band',NULL,NULL);
INSERT INTO released_table VALUES('A2.age_band','A2','Referrals by age at referral','financial_year','2024-25','age_band',NULL,NULL);
INSERT INTO released_table VALUES('A2.agency','A2','Referrals by referring agency','financial_year','2023-24','referring_agency',NULL,NULL);
INSERT INTO released_table VALUES('A2.agency','A2','Referrals by referring agency','financial_year','2024-25','referring_agency',NULL,NULL);
INSERT INTO released_table VALUES('A2.re_referrals','A2','Re-referrals within 12 months of a closure','financial_year','2023-24',NULL,NULL,'the data begin less than 12 months before this period, so earlier closures are not known');
INSERT INTO released_table VALUES('A2.re_referrals','A2','Re-referrals within 12 months of a closure','financial_year','2024-25',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A3.agency','A3','Children known to each agency','financial_year','2023-24','agency',NULL,NULL);
INSERT INTO released_table VALUES('A3.agency','A3','Children known to each agency','financial_year','2024-25','agency',NULL,NULL);
INSERT INTO released_table VALUES('A3.combinations','A3','Children by combination of agencies that know','financial_year','2023-24','combination',NULL,NULL);
INSERT INTO released_table VALUES('A3.combinations','A3','Children by combination of agencies that know','financial_year','2024-25','combination',NULL,NULL);
INSERT INTO released_table VALUES('A3.how_many','A3','Children by number of agencies that know','financial_year','2023-24','agencies',NULL,NULL);
INSERT INTO released_table VALUES('A3.how_many','A3','Children by number of agencies that know','financial_year','2024-25','agencies',NULL,NULL);
INSERT INTO released_table VALUES('A5.rate','A5','Children known per 10,000 aged 0 to 17, population of 2024','financial_year','2023-24',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A5.rate','A5','Children known per 10,000 aged 0 to 17, population of 2024','financial_year','2024-25',NULL,NULL,NULL);
INSERT INTO released_table VALUES('A7.roles','A7','Children by role, counted apart from A1','financial_year','2023-24','role',NULL,NULL);
INSERT INTO released_table VALUES('A7.roles','A7','Children by role, counted apart from A1','financial_year','2024-25','role',NULL,NULL);
INSERT INTO released_table VALUES('B1.age_band','B1','Children referred, by age','financial_year','2023-24','age_band',NULL,NULL);
INSERT INTO released_table VALUES('B1.age_band','B1','Children referred, by age','financial_year','2024-25','age_band',NULL,NULL);
INSERT INTO released_table VALUES('B1.age_by_sex','B1','Children referred, by age and sex','financial_year','2023-24','age_band','sex',NULL);
INSERT INTO released_table VALUES('B1.age_by_sex','B1','Children referred, by age and sex','financial_year','2024-25','age_band','sex',NULL);
INSERT INTO released_table VALUES('B1.age_single','B1','Children referred, by single year of age','financial_year','2023-24','age',NULL,NULL);
INSERT INTO released_table VALUES('B1.age_single','B1','Children referred, by single year of age','financial_year','2024-25','age',NULL,NULL);
INSERT INTO released_table VALUES('B1.criminal_responsibility','B1','Children referred, under and over the age of responsibility','financial_year','2023-24','criminal_responsibility',NULL,NULL);
INSERT INTO released_table VALUES('B1.criminal_responsibility','B1','Children referred, under and over the age of responsibility','financial_year','2024-25','criminal_responsibility',NULL,NULL);
INSERT INTO released_table VALUES('B2.sex','B2','Children referred, by gender or sex as recorded','financial_year','2023-24','sex',NULL,NULL);
INSERT INTO released_table VALUES('B2.sex','B2','Children referred, by gender or sex as recorded','financial_year','2024-25','sex',NULL,NULL);
INSERT INTO released_table VALUES('B3.ethnic_group','B3','Children referred, by ethnic group','financial_year','2023-24','ethnic_group',NULL,NULL);
INSERT INTO released_table VALUES('B3.ethnic_group','B3','Children referred, by ethnic group','financial_year','2024-25','ethnic_group',NULL,NULL);
INSERT INTO released_table VALUES('B3.ethnicity','B3','Children referred, by detailed ethnicity','financial_year','2023-24','ethnicity',NULL,NULL);
INSERT INTO released_table VALUES('B3.ethnicity','B3','Children referred, by detailed ethnicity','financial_year','2024-25','ethnicity',NULL,NULL);
INSERT INTO released_table VALUES('B4.coverage','B4','Children referred for whom a source could tell','financial_year','2023-24','definition',NULL,NULL);
INSERT INTO released_table VALUES('B4.coverage','B4','Children referred for whom a source could tell','financial_year','2024-25','definition',NULL,NULL);
INSERT INTO released_table VALUES('B4.learning','B4','Children referred with a learning difficulty or disability','financial_year','2023-24','definition',NULL,NULL);
INSERT INTO released_table VALUES('B4.learning','B4','Children referred with a learning difficulty or disability','financial_year','2024-25','definition',NULL,NULL);
INSERT INTO released_table VALUES('B5.age_band','B5','Disproportionality by age','financial_year','2023-24','age_band',NULL,NULL);
INSERT INTO released_table VALUES('B5.age_band','B5','Disproportionality by age','financial_year','2024-25','age_band',NULL,NULL);
INSERT INTO released_table VALUES('B5.ethnic_group','B5','Disproportionality by ethnic group','financial_year','2023-24','ethnic_group',NULL,NULL);
INSERT INTO released_table VALUES('B5.ethnic_group','B5','Disproportionality by ethnic group','financial_year','2024-25','ethnic_group',NULL,NULL);
INSERT INTO released_table VALUES('B5.learning','B5','Disproportionality by learning disability','financial_year','2023-24',NULL,NULL,'the population file does not count children with a learning disability');
INSERT INTO released_table VALUES('B5.learning','B5','Disproportionality by learning disability','financial_year','2024-25',NULL,NULL,'the population file does not count children with a learning disability');
INSERT INTO released_table VALUES('B5.sex','B5','Disproportionality by sex','financial_year','2023-24','sex',NULL,NULL);
INSERT INTO released_table VALUES('B5.sex','B5','Disproportionality by sex','financial_year','2024-25','sex',NULL,NULL);
INSERT INTO released_table VALUES('B6.looked_after','B6','Children referred, by whether looked after','financial_year','2023-24','looked_after',NULL,NULL);
INSERT INTO released_table VALUES('B6.looked_after','B6','Children referred, by whether looked after','financial_year','2024-25','looked_after',NULL,NULL);
INSERT INTO released_table VALUES('B6.setting','B6','Children referred, by setting','financial_year','2023-24','setting',NULL,NULL);
INSERT INTO released_table VALUES('B6.setting','B6','Children referred, by setting','financial_year','2024-25','setting',NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','quarter','2023-24-Q1',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','financial_year','2023-24',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','quarter','2023-24-Q2',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','academic_year','AY2023-24',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','quarter','2023-24-Q3',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','quarter','2023-24-Q4',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','quarter','2024-25-Q1',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','financial_year','2024-25',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','quarter','2024-25-Q2',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','quarter','2024-25-Q3',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.headline','C0','Children receiving support','quarter','2024-25-Q4',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C0.age_band','C0','Children receiving support, by age at its start','financial_year','2023-24','age_band',NULL,NULL);
INSERT INTO released_table VALUES('C0.age_band','C0','Children receiving support, by age at its start','financial_year','2024-25','age_band',NULL,NULL);
INSERT INTO released_table VALUES('C0.ethnic_group','C0','Children receiving support, by ethnic group','financial_year','2023-24','ethnic_group',NULL,NULL);
INSERT INTO released_table VALUES('C0.ethnic_group','C0','Children receiving support, by ethnic group','financial_year','2024-25','ethnic_group',NULL,NULL);
INSERT INTO released_table VALUES('C0.learning','C0','Children receiving support, with a learning difficulty or disability','financial_year','2023-24','definition',NULL,NULL);
INSERT INTO released_table VALUES('C0.learning','C0','Children receiving support, with a learning difficulty or disability','financial_year','2024-25','definition',NULL,NULL);
INSERT INTO released_table VALUES('C0.looked_after','C0','Children receiving support, by whether looked after','financial_year','2023-24','looked_after',NULL,NULL);
INSERT INTO released_table VALUES('C0.looked_after','C0','Children receiving support, by whether looked after','financial_year','2024-25','looked_after',NULL,NULL);
INSERT INTO released_table VALUES('C0.provider','C0','Children receiving support, by provider','financial_year','2023-24','provider',NULL,NULL);
INSERT INTO released_table VALUES('C0.provider','C0','Children receiving support, by provider','financial_year','2024-25','provider',NULL,NULL);
INSERT INTO released_table VALUES('C0.sex','C0','Children receiving support, by sex','financial_year','2023-24','sex',NULL,NULL);
INSERT INTO released_table VALUES('C0.sex','C0','Children receiving support, by sex','financial_year','2024-25','sex',NULL,NULL);
INSERT INTO released_table VALUES('C0.tier','C0','Children receiving support, by service tier','financial_year','2023-24','tier',NULL,NULL);
INSERT INTO released_table VALUES('C0.tier','C0','Children receiving support, by service tier','financial_year','2024-25','tier',NULL,NULL);
INSERT INTO released_table VALUES('C1.funnel','C1','Children referred, by stage reached','financial_year','2023-24','stage',NULL,NULL);
INSERT INTO released_table VALUES('C1.funnel','C1','Children referred, by stage reached','financial_year','2024-25','stage',NULL,NULL);
INSERT INTO released_table VALUES('C1.funnel_by_age_band','C1','Children referred, by stage reached and age','financial_year','2023-24','age_band','stage',NULL);
INSERT INTO released_table VALUES('C1.funnel_by_age_band','C1','Children referred, by stage reached and age','financial_year','2024-25','age_band','stage',NULL);
INSERT INTO released_table VALUES('C1.funnel_by_ethnic_group','C1','Children referred, by stage reached and ethnic group','financial_year','2023-24','ethnic_group','stage',NULL);
INSERT INTO released_table VALUES('C1.funnel_by_ethnic_group','C1','Children referred, by stage reached and ethnic group','financial_year','2024-25','ethnic_group','stage',NULL);
INSERT INTO released_table VALUES('C1.funnel_by_setting','C1','Children referred, by stage reached and setting','financial_year','2023-24','setting','stage',NULL);
INSERT INTO released_table VALUES('C1.funnel_by_setting','C1','Children referred, by stage reached and setting','financial_year','2024-25','setting','stage',NULL);
INSERT INTO released_table VALUES('C1.funnel_by_sex','C1','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','sex','stage',NULL);
INSERT INTO released_table VALUES('C1.funnel_by_sex','C1','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','sex','stage',NULL);
INSERT INTO released_table VALUES('C2.support','C2','Time from referral to start of support, closures counted','financial_year','2023-24',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C2.support','C2','Time from referral to start of support, closures counted','financial_year','2024-25',NULL,NULL,NULL);
INSERT INTO released_table VALUES('C2.within','C2','Support started within 30, 90 and 180 days, closures counted','financial_year','2023-24','days',NULL,NULL);
INSERT INTO released_table VALUES('C2.within','C2','Support started within 30, 90 and 180 days, closures counted','financial_year','2024-25','days',NULL,NULL);
INSERT INTO released_table VALUES('C3.no_support','C3','Children closed without support, by reason','financial_year','2023-24','reason',NULL,NULL);
INSERT INTO released_table VALUES('C3.no_support','C3','Children closed without support, by reason','financial_year','2024-25','reason',NULL,NULL);
INSERT INTO released_table VALUES('C3.state','C3','Children referred, by whether supported','financial_year','2023-24','state',NULL,NULL);
INSERT INTO released_table VALUES('C3.state','C3','Children referred, by whether supported','financial_year','2024-25','state',NULL,NULL);
INSERT INTO released_table VALUES('C3.waiting','C3','Children waiting for support, by length of wait','financial_year','2023-24','wait_band',NULL,NULL);
INSERT INTO released_table VALUES('C3.waiting','C3','Children waiting for support, by length of wait','financial_year','2024-25','wait_band',NULL,NULL);
INSERT INTO released_table VALUES('C3.waiting_now','C3','Children waiting for support, by length of wait','snapshot','on-2025-03-31','wait_band',NULL,NULL);
INSERT INTO released_table VALUES('D1.waits','D1','Working days between milestones','financial_year','2023-24','interval',NULL,NULL);
INSERT INTO released_table VALUES('D1.waits','D1','Working days between milestones','financial_year','2024-25','interval',NULL,NULL);
INSERT INTO released_table VALUES('E2.backwards','E2','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','interval',NULL,NULL);
INSERT INTO released_table VALUES('E2.rows','E2','Rows by source and what became of them','snapshot','on-2025-03-31','source','disposition',NULL);
INSERT INTO released_table VALUES('E2.rules','E2','Findings by rule','snapshot','on-2025-03-31','rule','severity',NULL);
INSERT INTO released_table VALUES('E2.uncounted','E2','Events that no indicator counts','snapshot','on-2025-03-31','uncounted',NULL,NULL);
INSERT INTO released_table VALUES('E4.conflicts','E4','Children about whom agencies disagree, by field','snapshot','on-2025-03-31','field',NULL,NULL);
INSERT INTO released_table VALUES('E4.links','E4','Links by rule','snapshot','on-2025-03-31','linkage_rule',NULL,NULL);
INSERT INTO released_table VALUES('E4.refused','E4','Joins refused for a contradiction, by rule','snapshot','on-2025-03-31','linkage_rule',NULL,NULL);
CREATE TABLE IF NOT EXISTS "indicator_value" (
  "id" INTEGER PRIMARY KEY NOT NULL CHECK (typeof("id") IN ('integer', 'null')),
  "indicator_id" TEXT NOT NULL REFERENCES "indicator_metadata" ("indicator_id") CHECK (typeof("indicator_id") IN ('text', 'null')),
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "dimension1" TEXT REFERENCES "dimension" ("dimension_id") CHECK (typeof("dimension1") IN ('text', 'null')),
  "category1" TEXT CHECK (typeof("category1") IN ('text', 'null')),
  "dimension2" TEXT REFERENCES "dimension" ("dimension_id") CHECK (typeof("dimension2") IN ('text', 'null')),
  "category2" TEXT CHECK (typeof("category2") IN ('text', 'null')),
  "measure" TEXT REFERENCES "measure" ("measure") CHECK (typeof("measure") IN ('text', 'null')),
  "unit" TEXT CHECK (typeof("unit") IN ('text', 'null')),
  "count" INTEGER CHECK ("count" >= 0) CHECK (typeof("count") IN ('integer', 'null')),
  "denominator" INTEGER CHECK ("denominator" >= 0) CHECK (typeof("denominator") IN ('integer', 'null')),
  "value" REAL CHECK (typeof("value") IN ('real', 'null')),
  "lower_ci" REAL CHECK (typeof("lower_ci") IN ('real', 'null')),
  "upper_ci" REAL CHECK (typeof("upper_ci") IN ('real', 'null')),
  "status" TEXT NOT NULL REFERENCES "symbol" ("status") CHECK ("status" IN ('ok', 'c', 'x', 'z', 'low')) CHECK (typeof("status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code"),
  FOREIGN KEY ("dimension1", "category1") REFERENCES "category" ("dimension_id", "code"),
  FOREIGN KEY ("dimension2", "category2") REFERENCES "category" ("dimension_id", "code"),
  CHECK ("status" = 'ok' OR ("value" IS NULL AND "lower_ci" IS NULL AND "upper_ci" IS NULL)),
  CHECK ("status" <> 'ok' OR "value" IS NOT NULL),
  CHECK ("measure" IS NOT NULL OR "status" = 'x'),
  CHECK ("lower_ci" IS NULL OR "upper_ci" IS NULL OR "lower_ci" <= "upper_ci")
);
INSERT INTO indicator_value VALUES(1,'A1','A1.headline','quarter','2023-24-Q1',NULL,NULL,NULL,NULL,'count','number',35,NULL,35.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(2,'A1','A1.headline','financial_year','2023-24',NULL,NULL,NULL,NULL,'count','number',119,NULL,119.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(3,'A1','A1.headline','quarter','2023-24-Q2',NULL,NULL,NULL,NULL,'count','number',38,NULL,38.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(4,'A1','A1.headline','academic_year','AY2023-24',NULL,NULL,NULL,NULL,'count','number',132,NULL,132.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(5,'A1','A1.headline','quarter','2023-24-Q3',NULL,NULL,NULL,NULL,'count','number',40,NULL,40.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(6,'A1','A1.headline','quarter','2023-24-Q4',NULL,NULL,NULL,NULL,'count','number',39,NULL,39.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(7,'A1','A1.headline','quarter','2024-25-Q1',NULL,NULL,NULL,NULL,'count','number',43,NULL,43.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(8,'A1','A1.headline','financial_year','2024-25',NULL,NULL,NULL,NULL,'count','number',145,NULL,145.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(9,'A1','A1.headline','quarter','2024-25-Q2',NULL,NULL,NULL,NULL,'count','number',44,NULL,44.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(10,'A1','A1.headline','quarter','2024-25-Q3',NULL,NULL,NULL,NULL,'count','number',56,NULL,56.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(11,'A1','A1.headline','quarter','2024-25-Q4',NULL,NULL,NULL,NULL,'count','number',39,NULL,39.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(12,'A1','A1.age_band','financial_year','2023-24','age_band','0_9',NULL,NULL,'percentage','per cent',25,119,21.008403361344537784,14.654378183803745017,29.175660418459969491,'ok',0,'');
INSERT INTO indicator_value VALUES(13,'A1','A1.age_band','financial_year','2023-24','age_band','10_12',NULL,NULL,'percentage','per cent',40,119,33.613445378151261878,25.756606632961947412,42.495154316143633364,'ok',0,'');
INSERT INTO indicator_value VALUES(14,'A1','A1.age_band','financial_year','2023-24','age_band','13_15',NULL,NULL,'percentage','per cent',35,119,29.411764705882351479,21.972375058603095254,38.138811774888537798,'ok',0,'');
INSERT INTO indicator_value VALUES(15,'A1','A1.age_band','financial_year','2023-24','age_band','16_17',NULL,NULL,'percentage','per cent',17,119,14.285714285714286476,9.1145398332360425541,21.690580184045344935,'ok',0,'');
INSERT INTO indicator_value VALUES(16,'A1','A1.age_band','financial_year','2023-24','age_band','unknown',NULL,NULL,'percentage','per cent',2,119,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO indicator_value VALUES(17,'A1','A1.age_band','financial_year','2024-25','age_band','0_9',NULL,NULL,'percentage','per cent',27,145,18.620689655172412813,13.124581431350366145,25.736539172401840858,'ok',0,'');
INSERT INTO indicator_value VALUES(18,'A1','A1.age_band','financial_year','2024-25','age_band','10_12',NULL,NULL,'percentage','per cent',42,145,28.965517241379309608,22.200992166912481451,36.815802963075263676,'ok',0,'');
INSERT INTO indicator_value VALUES(19,'A1','A1.age_band','financial_year','2024-25','age_band','13_15',NULL,NULL,'percentage','per cent',52,145,35.86206896551723844,28.513522022992539461,43.940389457818902485,'ok',0,'');
INSERT INTO indicator_value VALUES(20,'A1','A1.age_band','financial_year','2024-25','age_band','16_17',NULL,NULL,'percentage','per cent',23,145,15.862068965517241991,10.80840018244390599,22.677873880978825838,'ok',0,'');
INSERT INTO indicator_value VALUES(21,'A1','A1.age_band','financial_year','2024-25','age_band','unknown',NULL,NULL,'percentage','per cent',1,145,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO indicator_value VALUES(22,'A1','A1.criminal_responsibility','financial_year','2023-24','criminal_responsibility','under_10',NULL,NULL,'percentage','per cent',25,119,21.008403361344537784,14.654378183803745017,29.175660418459969491,'ok',0,'');
INSERT INTO indicator_value VALUES(23,'A1','A1.criminal_responsibility','financial_year','2023-24','criminal_responsibility','10_plus',NULL,NULL,'percentage','per cent',92,119,77.310924369747894501,69.001432314980277737,83.91229943651042333,'ok',0,'');
INSERT INTO indicator_value VALUES(24,'A1','A1.criminal_responsibility','financial_year','2023-24','criminal_responsibility','unknown',NULL,NULL,'percentage','per cent',2,119,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO indicator_value VALUES(25,'A1','A1.criminal_responsibility','financial_year','2024-25','criminal_responsibility','under_10',NULL,NULL,'percentage','per cent',27,145,18.620689655172412813,13.124581431350366145,25.736539172401840858,'ok',0,'');
INSERT INTO indicator_value VALUES(26,'A1','A1.criminal_responsibility','financial_year','2024-25','criminal_responsibility','10_plus',NULL,NULL,'percentage','per cent',117,145,80.689655172413793596,73.506837169416257894,86.288330591749158315,'ok',0,'');
INSERT INTO indicator_value VALUES(27,'A1','A1.criminal_responsibility','financial_year','2024-25','criminal_responsibility','unknown',NULL,NULL,'percentage','per cent',1,145,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO indicator_value VALUES(28,'A1','A1.ethnic_group','financial_year','2023-24','ethnic_group','asian',NULL,NULL,'percentage','per cent',10,119,8.4033613445378154693,4.6284809194831764145,14.779835335938676266,'ok',0,'');
INSERT INTO indicator_value VALUES(29,'A1','A1.ethnic_group','financial_year','2023-24','ethnic_group','black',NULL,NULL,'percentage','per cent',4,119,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO indicator_value VALUES(30,'A1','A1.ethnic_group','financial_year','2023-24','ethnic_group','mixed',NULL,NULL,'percentage','per cent',6,119,5.0420168067226889263,2.3310322236378966387,10.564824739292797417,'ok',1,'');
INSERT INTO indicator_value VALUES(31,'A1','A1.ethnic_group','financial_year','2023-24','ethnic_group','white',NULL,NULL,'percentage','per cent',92,119,77.310924369747894501,69.001432314980277737,83.91229943651042333,'ok',0,'');
INSERT INTO indicator_value VALUES(32,'A1','A1.ethnic_group','financial_year','2023-24','ethnic_group','other',NULL,NULL,'percentage','per cent',0,119,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO indicator_value VALUES(33,'A1','A1.ethnic_group','financial_year','2023-24','ethnic_group','unknown',NULL,NULL,'percentage','per cent',7,119,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO indicator_value VALUES(34,'A1','A1.ethnic_group','financial_year','2024-25','ethnic_group','asian',NULL,NULL,'percentage','per cent',12,145,8.2758620689655177926,4.7973750470801919121,13.908071030436481407,'ok',0,'');
INSERT INTO indicator_value VALUES(35,'A1','A1.ethnic_group','financial_year','2024-25','ethnic_group','black',NULL,NULL,'percentage','per cent',3,145,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO indicator_value VALUES(36,'A1','A1.ethnic_group','financial_year','2024-25','ethnic_group','mixed',NULL,NULL,'percentage','per cent',15,145,10.344827586206896796,6.3698367537106683755,16.366744229053111325,'ok',0,'');
INSERT INTO indicator_value VALUES(37,'A1','A1.ethnic_group','financial_year','2024-25','ethnic_group','white',NULL,NULL,'percentage','per cent',107,145,73.793103448275857657,66.087556349613990392,80.270495060727725441,'ok',0,'');
INSERT INTO indicator_value VALUES(38,'A1','A1.ethnic_group','financial_year','2024-25','ethnic_group','other',NULL,NULL,'percentage','per cent',1,145,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO indicator_value VALUES(39,'A1','A1.ethnic_group','financial_year','2024-25','ethnic_group','unknown',NULL,NULL,'percentage','per cent',7,145,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO indicator_value VALUES(40,'A1','A1.event_kind','financial_year','2023-24','event_kind','referral_log',NULL,NULL,'count','number',89,NULL,89.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(41,'A1','A1.event_kind','financial_year','2023-24','event_kind','provider_return',NULL,NULL,'count','number',37,NULL,37.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(42,'A1','A1.event_kind','financial_year','2023-24','event_kind','school_concern',NULL,NULL,'count','number',10,NULL,10.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(43,'A1','A1.event_kind','financial_year','2023-24','event_kind','exclusion',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(44,'A1','A1.event_kind','financial_year','2023-24','event_kind','police',NULL,NULL,'count','number',51,NULL,51.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(45,'A1','A1.event_kind','financial_year','2023-24','event_kind','youth_justice',NULL,NULL,'count','number',12,NULL,12.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(46,'A1','A1.event_kind','financial_year','2023-24','event_kind','assessment_tool',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(47,'A1','A1.event_kind','financial_year','2024-25','event_kind','referral_log',NULL,NULL,'count','number',100,NULL,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(48,'A1','A1.event_kind','financial_year','2024-25','event_kind','provider_return',NULL,NULL,'count','number',49,NULL,49.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(49,'A1','A1.event_kind','financial_year','2024-25','event_kind','school_concern',NULL,NULL,'count','number',10,NULL,10.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(50,'A1','A1.event_kind','financial_year','2024-25','event_kind','exclusion',NULL,NULL,'count','number',23,NULL,23.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(51,'A1','A1.event_kind','financial_year','2024-25','event_kind','police',NULL,NULL,'count','number',72,NULL,72.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(52,'A1','A1.event_kind','financial_year','2024-25','event_kind','youth_justice',NULL,NULL,'count','number',10,NULL,10.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(53,'A1','A1.event_kind','financial_year','2024-25','event_kind','assessment_tool',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(54,'A1','A1.linkage','financial_year','2023-24','linkage','stricter',NULL,NULL,'count','number',151,NULL,151.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(55,'A1','A1.linkage','financial_year','2023-24','linkage','used',NULL,NULL,'count','number',119,NULL,119.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(56,'A1','A1.linkage','financial_year','2023-24','linkage','looser',NULL,NULL,'count','number',119,NULL,119.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(57,'A1','A1.linkage','financial_year','2024-25','linkage','stricter',NULL,NULL,'count','number',189,NULL,189.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(58,'A1','A1.linkage','financial_year','2024-25','linkage','used',NULL,NULL,'count','number',145,NULL,145.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(59,'A1','A1.linkage','financial_year','2024-25','linkage','looser',NULL,NULL,'count','number',145,NULL,145.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(60,'A1','A1.residence','financial_year','2023-24','residence','SMP',NULL,NULL,'percentage','per cent',0,119,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO indicator_value VALUES(61,'A1','A1.residence','financial_year','2023-24','residence','SMP01',NULL,NULL,'percentage','per cent',4,119,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO indicator_value VALUES(62,'A1','A1.residence','financial_year','2023-24','residence','SMP02',NULL,NULL,'percentage','per cent',6,119,5.0420168067226889263,2.3310322236378966387,10.564824739292797417,'ok',1,'');
INSERT INTO indicator_value VALUES(63,'A1','A1.residence','financial_year','2023-24','residence','SMP03',NULL,NULL,'percentage','per cent',4,119,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO indicator_value VALUES(64,'A1','A1.residence','financial_year','2023-24','residence','SMP04',NULL,NULL,'percentage','per cent',7,119,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO indicator_value VALUES(65,'A1','A1.residence','financial_year','2023-24','residence','SMP05',NULL,NULL,'percentage','per cent',7,119,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO indicator_value VALUES(66,'A1','A1.residence','financial_year','2023-24','residence','SMP06',NULL,NULL,'percentage','per cent',2,119,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO indicator_value VALUES(67,'A1','A1.residence','financial_year','2023-24','residence','SMP07',NULL,NULL,'percentage','per cent',5,119,4.2016806722689077346,1.8078474459665820894,9.4598946938413206453,'ok',1,'');
INSERT INTO indicator_value VALUES(68,'A1','A1.residence','financial_year','2023-24','residence','SMP08',NULL,NULL,'percentage','per cent',7,119,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO indicator_value VALUES(69,'A1','A1.residence','financial_year','2023-24','residence','SMP09',NULL,NULL,'percentage','per cent',4,119,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO indicator_value VALUES(70,'A1','A1.residence','financial_year','2023-24','residence','SMP10',NULL,NULL,'percentage','per cent',8,119,6.7226890756302521978,3.445575021955609607,12.706511587220663983,'ok',0,'');
INSERT INTO indicator_value VALUES(71,'A1','A1.residence','financial_year','2023-24','residence','SMP11',NULL,NULL,'percentage','per cent',7,119,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO indicator_value VALUES(72,'A1','A1.residence','financial_year','2023-24','residence','SMP12',NULL,NULL,'percentage','per cent',4,119,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO indicator_value VALUES(73,'A1','A1.residence','financial_year','2023-24','residence','SMP13',NULL,NULL,'percentage','per cent',8,119,6.7226890756302521978,3.445575021955609607,12.706511587220663983,'ok',0,'');
INSERT INTO indicator_value VALUES(74,'A1','A1.residence','financial_year','2023-24','residence','SMP14',NULL,NULL,'percentage','per cent',4,119,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO indicator_value VALUES(75,'A1','A1.residence','financial_year','2023-24','residence','SMP15',NULL,NULL,'percentage','per cent',4,119,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO indicator_value VALUES(76,'A1','A1.residence','financial_year','2023-24','residence','SMP16',NULL,NULL,'percentage','per cent',8,119,6.7226890756302521978,3.445575021955609607,12.706511587220663983,'ok',0,'');
INSERT INTO indicator_value VALUES(77,'A1','A1.residence','financial_year','2023-24','residence','SMP17',NULL,NULL,'percentage','per cent',6,119,5.0420168067226889263,2.3310322236378966387,10.564824739292797417,'ok',1,'');
INSERT INTO indicator_value VALUES(78,'A1','A1.residence','financial_year','2023-24','residence','SMP18',NULL,NULL,'percentage','per cent',7,119,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO indicator_value VALUES(79,'A1','A1.residence','financial_year','2023-24','residence','SMP19',NULL,NULL,'percentage','per cent',2,119,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO indicator_value VALUES(80,'A1','A1.residence','financial_year','2023-24','residence','SMP20',NULL,NULL,'percentage','per cent',3,119,2.5210084033613444631,0.86102312892653076747,7.1504893646357894354,'ok',1,'');
INSERT INTO indicator_value VALUES(81,'A1','A1.residence','financial_year','2023-24','residence','NEA',NULL,NULL,'percentage','per cent',0,119,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO indicator_value VALUES(82,'A1','A1.residence','financial_year','2023-24','residence','FAR',NULL,NULL,'percentage','per cent',0,119,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO indicator_value VALUES(83,'A1','A1.residence','financial_year','2023-24','residence','unknown',NULL,NULL,'percentage','per cent',12,119,10.084033613445377852,5.8630296197426456927,16.801516281924790518,'ok',0,'');
INSERT INTO indicator_value VALUES(84,'A1','A1.residence','financial_year','2024-25','residence','SMP',NULL,NULL,'percentage','per cent',0,145,0.0,0.0,2.5809064565282446856,'ok',0,'');
INSERT INTO indicator_value VALUES(85,'A1','A1.residence','financial_year','2024-25','residence','SMP01',NULL,NULL,'percentage','per cent',4,145,2.7586206896551725975,1.0778902912521017842,6.8778627056056196309,'ok',1,'');
INSERT INTO indicator_value VALUES(86,'A1','A1.residence','financial_year','2024-25','residence','SMP02',NULL,NULL,'percentage','per cent',3,145,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO indicator_value VALUES(87,'A1','A1.residence','financial_year','2024-25','residence','SMP03',NULL,NULL,'percentage','per cent',4,145,2.7586206896551725975,1.0778902912521017842,6.8778627056056196309,'ok',1,'');
INSERT INTO indicator_value VALUES(88,'A1','A1.residence','financial_year','2024-25','residence','SMP04',NULL,NULL,'percentage','per cent',5,145,3.4482758620689653028,1.481721959597015692,7.8177426723430736288,'ok',1,'');
INSERT INTO indicator_value VALUES(89,'A1','A1.residence','financial_year','2024-25','residence','SMP05',NULL,NULL,'percentage','per cent',7,145,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO indicator_value VALUES(90,'A1','A1.residence','financial_year','2024-25','residence','SMP06',NULL,NULL,'percentage','per cent',4,145,2.7586206896551725975,1.0778902912521017842,6.8778627056056196309,'ok',1,'');
INSERT INTO indicator_value VALUES(91,'A1','A1.residence','financial_year','2024-25','residence','SMP07',NULL,NULL,'percentage','per cent',8,145,5.5172413793103451951,2.8218774309542578038,10.508722106232937676,'ok',0,'');
INSERT INTO indicator_value VALUES(92,'A1','A1.residence','financial_year','2024-25','residence','SMP08',NULL,NULL,'percentage','per cent',7,145,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO indicator_value VALUES(93,'A1','A1.residence','financial_year','2024-25','residence','SMP09',NULL,NULL,'percentage','per cent',5,145,3.4482758620689653028,1.481721959597015692,7.8177426723430736288,'ok',1,'');
INSERT INTO indicator_value VALUES(94,'A1','A1.residence','financial_year','2024-25','residence','SMP10',NULL,NULL,'percentage','per cent',7,145,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO indicator_value VALUES(95,'A1','A1.residence','financial_year','2024-25','residence','SMP11',NULL,NULL,'percentage','per cent',8,145,5.5172413793103451951,2.8218774309542578038,10.508722106232937676,'ok',0,'');
INSERT INTO indicator_value VALUES(96,'A1','A1.residence','financial_year','2024-25','residence','SMP12',NULL,NULL,'percentage','per cent',6,145,4.1379310344827588963,1.9100280748109852435,8.7331481922114733151,'ok',1,'');
INSERT INTO indicator_value VALUES(97,'A1','A1.residence','financial_year','2024-25','residence','SMP13',NULL,NULL,'percentage','per cent',7,145,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO indicator_value VALUES(98,'A1','A1.residence','financial_year','2024-25','residence','SMP14',NULL,NULL,'percentage','per cent',9,145,6.2068965517241379004,3.2995082413584668756,11.374802930911098286,'ok',0,'');
INSERT INTO indicator_value VALUES(99,'A1','A1.residence','financial_year','2024-25','residence','SMP15',NULL,NULL,'percentage','per cent',7,145,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO indicator_value VALUES(100,'A1','A1.residence','financial_year','2024-25','residence','SMP16',NULL,NULL,'percentage','per cent',11,145,7.5862068965517241991,4.2885732749187299717,13.073161167515573666,'ok',0,'');
INSERT INTO indicator_value VALUES(101,'A1','A1.residence','financial_year','2024-25','residence','SMP17',NULL,NULL,'percentage','per cent',3,145,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO indicator_value VALUES(102,'A1','A1.residence','financial_year','2024-25','residence','SMP18',NULL,NULL,'percentage','per cent',7,145,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO indicator_value VALUES(103,'A1','A1.residence','financial_year','2024-25','residence','SMP19',NULL,NULL,'percentage','per cent',3,145,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO indicator_value VALUES(104,'A1','A1.residence','financial_year','2024-25','residence','SMP20',NULL,NULL,'percentage','per cent',8,145,5.5172413793103451951,2.8218774309542578038,10.508722106232937676,'ok',0,'');
INSERT INTO indicator_value VALUES(105,'A1','A1.residence','financial_year','2024-25','residence','NEA',NULL,NULL,'percentage','per cent',1,145,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO indicator_value VALUES(106,'A1','A1.residence','financial_year','2024-25','residence','FAR',NULL,NULL,'percentage','per cent',0,145,0.0,0.0,2.5809064565282446856,'ok',0,'');
INSERT INTO indicator_value VALUES(107,'A1','A1.residence','financial_year','2024-25','residence','unknown',NULL,NULL,'percentage','per cent',21,145,14.482758620689654804,9.671819941826322875,21.127030851431669589,'ok',0,'');
INSERT INTO indicator_value VALUES(108,'A1','A1.sex','financial_year','2023-24','sex','male',NULL,NULL,'percentage','per cent',95,119,79.831932773109244294,71.742262146697569845,86.055814074161503411,'ok',0,'');
INSERT INTO indicator_value VALUES(109,'A1','A1.sex','financial_year','2023-24','sex','female',NULL,NULL,'percentage','per cent',19,119,15.966386554621848858,10.466351993646529905,23.594997669880442003,'ok',0,'');
INSERT INTO indicator_value VALUES(110,'A1','A1.sex','financial_year','2023-24','sex','another',NULL,NULL,'percentage','per cent',3,119,2.5210084033613444631,0.86102312892653076747,7.1504893646357894354,'ok',1,'');
INSERT INTO indicator_value VALUES(111,'A1','A1.sex','financial_year','2023-24','sex','not_stated',NULL,NULL,'percentage','per cent',2,119,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO indicator_value VALUES(112,'A1','A1.sex','financial_year','2024-25','sex','male',NULL,NULL,'percentage','per cent',125,145,86.206896551724142337,79.654444141697680948,90.890416700126706924,'ok',0,'');
INSERT INTO indicator_value VALUES(113,'A1','A1.sex','financial_year','2024-25','sex','female',NULL,NULL,'percentage','per cent',16,145,11.034482758620690389,6.9071335307119579027,17.173159087134191481,'ok',0,'');
INSERT INTO indicator_value VALUES(114,'A1','A1.sex','financial_year','2024-25','sex','another',NULL,NULL,'percentage','per cent',3,145,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO indicator_value VALUES(115,'A1','A1.sex','financial_year','2024-25','sex','not_stated',NULL,NULL,'percentage','per cent',1,145,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO indicator_value VALUES(116,'A2','A2.headline','quarter','2023-24-Q1','what','referrals',NULL,NULL,'count','number',27,NULL,27.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(117,'A2','A2.headline','quarter','2023-24-Q1','what','children',NULL,NULL,'count','number',27,NULL,27.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(118,'A2','A2.headline','financial_year','2023-24','what','referrals',NULL,NULL,'count','number',100,NULL,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(119,'A2','A2.headline','financial_year','2023-24','what','children',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(120,'A2','A2.headline','quarter','2023-24-Q2','what','referrals',NULL,NULL,'count','number',24,NULL,24.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(121,'A2','A2.headline','quarter','2023-24-Q2','what','children',NULL,NULL,'count','number',24,NULL,24.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(122,'A2','A2.headline','academic_year','AY2023-24','what','referrals',NULL,NULL,'count','number',105,NULL,105.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(123,'A2','A2.headline','academic_year','AY2023-24','what','children',NULL,NULL,'count','number',98,NULL,98.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(124,'A2','A2.headline','quarter','2023-24-Q3','what','referrals',NULL,NULL,'count','number',23,NULL,23.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(125,'A2','A2.headline','quarter','2023-24-Q3','what','children',NULL,NULL,'count','number',23,NULL,23.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(126,'A2','A2.headline','quarter','2023-24-Q4','what','referrals',NULL,NULL,'count','number',26,NULL,26.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(127,'A2','A2.headline','quarter','2023-24-Q4','what','children',NULL,NULL,'count','number',26,NULL,26.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(128,'A2','A2.headline','quarter','2024-25-Q1','what','referrals',NULL,NULL,'count','number',26,NULL,26.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(129,'A2','A2.headline','quarter','2024-25-Q1','what','children',NULL,NULL,'count','number',26,NULL,26.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(130,'A2','A2.headline','financial_year','2024-25','what','referrals',NULL,NULL,'count','number',114,NULL,114.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(131,'A2','A2.headline','financial_year','2024-25','what','children',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(132,'A2','A2.headline','quarter','2024-25-Q2','what','referrals',NULL,NULL,'count','number',26,NULL,26.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(133,'A2','A2.headline','quarter','2024-25-Q2','what','children',NULL,NULL,'count','number',26,NULL,26.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(134,'A2','A2.headline','quarter','2024-25-Q3','what','referrals',NULL,NULL,'count','number',40,NULL,40.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(135,'A2','A2.headline','quarter','2024-25-Q3','what','children',NULL,NULL,'count','number',40,NULL,40.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(136,'A2','A2.headline','quarter','2024-25-Q4','what','referrals',NULL,NULL,'count','number',22,NULL,22.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(137,'A2','A2.headline','quarter','2024-25-Q4','what','children',NULL,NULL,'count','number',22,NULL,22.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(138,'A2','A2.age_band','financial_year','2023-24','age_band','0_9',NULL,NULL,'percentage','per cent',26,100,26.0,18.404698464748133091,35.37098944918717791,'ok',0,'');
INSERT INTO indicator_value VALUES(139,'A2','A2.age_band','financial_year','2023-24','age_band','10_12',NULL,NULL,'percentage','per cent',34,100,34.0,25.461520797348164534,43.722271145275378501,'ok',0,'');
INSERT INTO indicator_value VALUES(140,'A2','A2.age_band','financial_year','2023-24','age_band','13_15',NULL,NULL,'percentage','per cent',29,100,29.0,21.014835749122273255,38.538891175571123426,'ok',0,'');
INSERT INTO indicator_value VALUES(141,'A2','A2.age_band','financial_year','2023-24','age_band','16_17',NULL,NULL,'percentage','per cent',11,100,11.0,6.2541963570645675574,18.6312965030803106,'ok',0,'');
INSERT INTO indicator_value VALUES(142,'A2','A2.age_band','financial_year','2023-24','age_band','unknown',NULL,NULL,'percentage','per cent',0,100,0.0,0.0,3.6993498206985657716,'ok',0,'');
INSERT INTO indicator_value VALUES(143,'A2','A2.age_band','financial_year','2024-25','age_band','0_9',NULL,NULL,'percentage','per cent',19,114,16.666666666666667851,10.937385401254459793,24.569183542668312724,'ok',0,'');
INSERT INTO indicator_value VALUES(144,'A2','A2.age_band','financial_year','2024-25','age_band','10_12',NULL,NULL,'percentage','per cent',37,114,32.456140350877191735,24.555146235678705578,41.500942682175391952,'ok',0,'');
INSERT INTO indicator_value VALUES(145,'A2','A2.age_band','financial_year','2024-25','age_band','13_15',NULL,NULL,'percentage','per cent',40,114,35.087719298245616528,26.943454763793727834,44.204220816382253644,'ok',0,'');
INSERT INTO indicator_value VALUES(146,'A2','A2.age_band','financial_year','2024-25','age_band','16_17',NULL,NULL,'percentage','per cent',18,114,15.789473684210525661,10.227261187561021316,23.582112202254453593,'ok',0,'');
INSERT INTO indicator_value VALUES(147,'A2','A2.age_band','financial_year','2024-25','age_band','unknown',NULL,NULL,'percentage','per cent',0,114,0.0,0.0,3.2598534158841605545,'ok',0,'');
INSERT INTO indicator_value VALUES(148,'A2','A2.agency','financial_year','2023-24','referring_agency','school',NULL,NULL,'count','number',27,NULL,27.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(149,'A2','A2.agency','financial_year','2023-24','referring_agency','police',NULL,NULL,'count','number',30,NULL,30.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(150,'A2','A2.agency','financial_year','2023-24','referring_agency','social_care',NULL,NULL,'count','number',35,NULL,35.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(151,'A2','A2.agency','financial_year','2023-24','referring_agency','health',NULL,NULL,'count','number',8,NULL,8.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(152,'A2','A2.agency','financial_year','2023-24','referring_agency','youth_justice',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(153,'A2','A2.agency','financial_year','2023-24','referring_agency','voluntary',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(154,'A2','A2.agency','financial_year','2023-24','referring_agency','unknown',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(155,'A2','A2.agency','financial_year','2024-25','referring_agency','school',NULL,NULL,'count','number',41,NULL,41.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(156,'A2','A2.agency','financial_year','2024-25','referring_agency','police',NULL,NULL,'count','number',36,NULL,36.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(157,'A2','A2.agency','financial_year','2024-25','referring_agency','social_care',NULL,NULL,'count','number',32,NULL,32.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(158,'A2','A2.agency','financial_year','2024-25','referring_agency','health',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(159,'A2','A2.agency','financial_year','2024-25','referring_agency','youth_justice',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(160,'A2','A2.agency','financial_year','2024-25','referring_agency','voluntary',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(161,'A2','A2.agency','financial_year','2024-25','referring_agency','unknown',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(162,'A2','A2.re_referrals','financial_year','2023-24',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'x',0,'the data begin less than 12 months before this period, so earlier closures are not known');
INSERT INTO indicator_value VALUES(163,'A2','A2.re_referrals','financial_year','2024-25',NULL,NULL,NULL,NULL,'percentage','per cent',28,114,24.56140350877193157,17.574733665555502426,33.206595265332921941,'ok',0,'');
INSERT INTO indicator_value VALUES(164,'A3','A3.agency','financial_year','2023-24','agency','school',NULL,NULL,'percentage','per cent',10,119,8.4033613445378154693,4.6284809194831764145,14.779835335938676266,'ok',0,'');
INSERT INTO indicator_value VALUES(165,'A3','A3.agency','financial_year','2023-24','agency','police',NULL,NULL,'percentage','per cent',51,119,42.857142857142854095,34.326450059423493144,51.834573944032790392,'ok',0,'');
INSERT INTO indicator_value VALUES(166,'A3','A3.agency','financial_year','2023-24','agency','social_care',NULL,NULL,'percentage','per cent',89,119,74.78991596638655892,66.297020807981979829,81.732366474140334842,'ok',0,'');
INSERT INTO indicator_value VALUES(167,'A3','A3.agency','financial_year','2023-24','agency','health',NULL,NULL,'percentage','per cent',21,119,17.647058823529413018,11.841874530971617573,25.4757047788009352,'ok',0,'');
INSERT INTO indicator_value VALUES(168,'A3','A3.agency','financial_year','2023-24','agency','youth_justice',NULL,NULL,'percentage','per cent',12,119,10.084033613445377852,5.8630296197426456927,16.801516281924790518,'ok',0,'');
INSERT INTO indicator_value VALUES(169,'A3','A3.agency','financial_year','2023-24','agency','voluntary',NULL,NULL,'percentage','per cent',18,119,15.126050420168066779,9.7872972062294802952,22.645937634174696738,'ok',0,'');
INSERT INTO indicator_value VALUES(170,'A3','A3.agency','financial_year','2024-25','agency','school',NULL,NULL,'percentage','per cent',30,145,20.689655172413793592,14.894605797953792247,27.997649711045525578,'ok',0,'');
INSERT INTO indicator_value VALUES(171,'A3','A3.agency','financial_year','2024-25','agency','police',NULL,NULL,'percentage','per cent',72,145,49.655172413793103201,41.63165827201066804,57.696485910448146229,'ok',0,'');
INSERT INTO indicator_value VALUES(172,'A3','A3.agency','financial_year','2024-25','agency','social_care',NULL,NULL,'percentage','per cent',100,145,68.965517241379316716,61.02761433953977388,75.924455625225377277,'ok',0,'');
INSERT INTO indicator_value VALUES(173,'A3','A3.agency','financial_year','2024-25','agency','health',NULL,NULL,'percentage','per cent',26,145,17.93103448275861922,12.540571460306725981,24.976837508363107787,'ok',0,'');
INSERT INTO indicator_value VALUES(174,'A3','A3.agency','financial_year','2024-25','agency','youth_justice',NULL,NULL,'percentage','per cent',10,145,6.8965517241379306057,3.78889532756453562,12.229127479787397448,'ok',0,'');
INSERT INTO indicator_value VALUES(175,'A3','A3.agency','financial_year','2024-25','agency','voluntary',NULL,NULL,'percentage','per cent',23,145,15.862068965517241991,10.80840018244390599,22.677873880978825838,'ok',0,'');
INSERT INTO indicator_value VALUES(176,'A3','A3.combinations','financial_year','2023-24','combination','police',NULL,NULL,'count','number',18,NULL,18.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(177,'A3','A3.combinations','financial_year','2023-24','combination','police+health',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(178,'A3','A3.combinations','financial_year','2023-24','combination','police+social_care',NULL,NULL,'count','number',13,NULL,13.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(179,'A3','A3.combinations','financial_year','2023-24','combination','police+social_care+health',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(180,'A3','A3.combinations','financial_year','2023-24','combination','police+social_care+health+voluntary',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(181,'A3','A3.combinations','financial_year','2023-24','combination','police+social_care+health+youth_justice',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(182,'A3','A3.combinations','financial_year','2023-24','combination','police+social_care+voluntary',NULL,NULL,'count','number',7,NULL,7.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(183,'A3','A3.combinations','financial_year','2023-24','combination','police+social_care+youth_justice',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(184,'A3','A3.combinations','financial_year','2023-24','combination','police+social_care+youth_justice+voluntary',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(185,'A3','A3.combinations','financial_year','2023-24','combination','police+youth_justice',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(186,'A3','A3.combinations','financial_year','2023-24','combination','school',NULL,NULL,'count','number',5,NULL,5.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(187,'A3','A3.combinations','financial_year','2023-24','combination','school+police+social_care+youth_justice',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(188,'A3','A3.combinations','financial_year','2023-24','combination','school+social_care',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(189,'A3','A3.combinations','financial_year','2023-24','combination','social_care',NULL,NULL,'count','number',33,NULL,33.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(190,'A3','A3.combinations','financial_year','2023-24','combination','social_care+health',NULL,NULL,'count','number',14,NULL,14.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(191,'A3','A3.combinations','financial_year','2023-24','combination','social_care+health+voluntary',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(192,'A3','A3.combinations','financial_year','2023-24','combination','social_care+voluntary',NULL,NULL,'count','number',6,NULL,6.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(193,'A3','A3.combinations','financial_year','2023-24','combination','voluntary',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(194,'A3','A3.combinations','financial_year','2023-24','combination','youth_justice',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(195,'A3','A3.combinations','financial_year','2023-24','combination','health',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(196,'A3','A3.combinations','financial_year','2023-24','combination','police+voluntary',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(197,'A3','A3.combinations','financial_year','2023-24','combination','school+police+social_care',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(198,'A3','A3.combinations','financial_year','2023-24','combination','school+police+social_care+health',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(199,'A3','A3.combinations','financial_year','2023-24','combination','school+police+social_care+voluntary',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(200,'A3','A3.combinations','financial_year','2023-24','combination','school+social_care+health',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(201,'A3','A3.combinations','financial_year','2023-24','combination','school+social_care+voluntary',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(202,'A3','A3.combinations','financial_year','2024-25','combination','health',NULL,NULL,'count','number',7,NULL,7.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(203,'A3','A3.combinations','financial_year','2024-25','combination','police',NULL,NULL,'count','number',19,NULL,19.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(204,'A3','A3.combinations','financial_year','2024-25','combination','police+health',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(205,'A3','A3.combinations','financial_year','2024-25','combination','police+social_care',NULL,NULL,'count','number',18,NULL,18.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(206,'A3','A3.combinations','financial_year','2024-25','combination','police+social_care+health',NULL,NULL,'count','number',7,NULL,7.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(207,'A3','A3.combinations','financial_year','2024-25','combination','police+social_care+health+youth_justice',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(208,'A3','A3.combinations','financial_year','2024-25','combination','police+social_care+voluntary',NULL,NULL,'count','number',8,NULL,8.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(209,'A3','A3.combinations','financial_year','2024-25','combination','police+social_care+youth_justice',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(210,'A3','A3.combinations','financial_year','2024-25','combination','police+social_care+youth_justice+voluntary',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(211,'A3','A3.combinations','financial_year','2024-25','combination','police+voluntary',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(212,'A3','A3.combinations','financial_year','2024-25','combination','police+youth_justice',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(213,'A3','A3.combinations','financial_year','2024-25','combination','school',NULL,NULL,'count','number',11,NULL,11.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(214,'A3','A3.combinations','financial_year','2024-25','combination','school+police+social_care',NULL,NULL,'count','number',5,NULL,5.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(215,'A3','A3.combinations','financial_year','2024-25','combination','school+police+social_care+health',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(216,'A3','A3.combinations','financial_year','2024-25','combination','school+police+social_care+voluntary',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(217,'A3','A3.combinations','financial_year','2024-25','combination','school+police+social_care+youth_justice',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(218,'A3','A3.combinations','financial_year','2024-25','combination','school+social_care',NULL,NULL,'count','number',7,NULL,7.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(219,'A3','A3.combinations','financial_year','2024-25','combination','school+social_care+health',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(220,'A3','A3.combinations','financial_year','2024-25','combination','school+social_care+voluntary',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(221,'A3','A3.combinations','financial_year','2024-25','combination','social_care',NULL,NULL,'count','number',30,NULL,30.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(222,'A3','A3.combinations','financial_year','2024-25','combination','social_care+health',NULL,NULL,'count','number',5,NULL,5.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(223,'A3','A3.combinations','financial_year','2024-25','combination','social_care+voluntary',NULL,NULL,'count','number',7,NULL,7.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(224,'A3','A3.combinations','financial_year','2024-25','combination','voluntary',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(225,'A3','A3.combinations','financial_year','2024-25','combination','police+social_care+health+voluntary',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(226,'A3','A3.combinations','financial_year','2024-25','combination','social_care+health+voluntary',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(227,'A3','A3.combinations','financial_year','2024-25','combination','youth_justice',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(228,'A3','A3.how_many','financial_year','2023-24','agencies','1',NULL,NULL,'percentage','per cent',61,119,51.260504201680674894,42.381908116572411414,60.060264118111774678,'ok',0,'');
INSERT INTO indicator_value VALUES(229,'A3','A3.how_many','financial_year','2023-24','agencies','2',NULL,NULL,'percentage','per cent',39,119,32.773109243697476245,24.993827567076518647,41.629818558906272587,'ok',0,'');
INSERT INTO indicator_value VALUES(230,'A3','A3.how_many','financial_year','2023-24','agencies','3',NULL,NULL,'percentage','per cent',14,119,11.764705882352942012,7.1387379223980724773,18.782037625514945489,'ok',0,'');
INSERT INTO indicator_value VALUES(231,'A3','A3.how_many','financial_year','2023-24','agencies','4',NULL,NULL,'percentage','per cent',5,119,4.2016806722689077346,1.8078474459665820894,9.4598946938413206453,'ok',1,'');
INSERT INTO indicator_value VALUES(232,'A3','A3.how_many','financial_year','2023-24','agencies','5',NULL,NULL,'percentage','per cent',0,119,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO indicator_value VALUES(233,'A3','A3.how_many','financial_year','2023-24','agencies','6',NULL,NULL,'percentage','per cent',0,119,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO indicator_value VALUES(234,'A3','A3.how_many','financial_year','2024-25','agencies','1',NULL,NULL,'percentage','per cent',70,145,48.275862068965516016,40.29241425786828046,56.348306654425798002,'ok',0,'');
INSERT INTO indicator_value VALUES(235,'A3','A3.how_many','financial_year','2024-25','agencies','2',NULL,NULL,'percentage','per cent',42,145,28.965517241379309608,22.200992166912481451,36.815802963075263676,'ok',0,'');
INSERT INTO indicator_value VALUES(236,'A3','A3.how_many','financial_year','2024-25','agencies','3',NULL,NULL,'percentage','per cent',25,145,17.241379310344829179,11.959771884733335411,24.213925448854130451,'ok',0,'');
INSERT INTO indicator_value VALUES(237,'A3','A3.how_many','financial_year','2024-25','agencies','4',NULL,NULL,'percentage','per cent',8,145,5.5172413793103451951,2.8218774309542578038,10.508722106232937676,'ok',0,'');
INSERT INTO indicator_value VALUES(238,'A3','A3.how_many','financial_year','2024-25','agencies','5',NULL,NULL,'percentage','per cent',0,145,0.0,0.0,2.5809064565282446856,'ok',0,'');
INSERT INTO indicator_value VALUES(239,'A3','A3.how_many','financial_year','2024-25','agencies','6',NULL,NULL,'percentage','per cent',0,145,0.0,0.0,2.5809064565282446856,'ok',0,'');
INSERT INTO indicator_value VALUES(240,'A5','A5.rate','financial_year','2023-24',NULL,NULL,NULL,NULL,'rate','per 10,000 children',119,79984,14.877975595119023565,12.324956346098911552,17.803850782331270607,'ok',0,'');
INSERT INTO indicator_value VALUES(241,'A5','A5.rate','financial_year','2024-25',NULL,NULL,NULL,NULL,'rate','per 10,000 children',145,79984,18.128625725145028013,15.297851324732578248,21.331242854769680405,'ok',0,'');
INSERT INTO indicator_value VALUES(242,'A7','A7.roles','financial_year','2023-24','role','displayed',NULL,NULL,'count','number',109,NULL,109.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(243,'A7','A7.roles','financial_year','2023-24','role','harmed',NULL,NULL,'count','number',25,NULL,25.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(244,'A7','A7.roles','financial_year','2023-24','role','both',NULL,NULL,'count','number',10,NULL,10.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(245,'A7','A7.roles','financial_year','2023-24','role','unknown',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(246,'A7','A7.roles','financial_year','2024-25','role','displayed',NULL,NULL,'count','number',131,NULL,131.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(247,'A7','A7.roles','financial_year','2024-25','role','harmed',NULL,NULL,'count','number',26,NULL,26.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(248,'A7','A7.roles','financial_year','2024-25','role','both',NULL,NULL,'count','number',14,NULL,14.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(249,'A7','A7.roles','financial_year','2024-25','role','unknown',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(250,'B1','B1.age_band','financial_year','2023-24','age_band','0_9',NULL,NULL,'percentage','per cent',19,90,21.111111111111110715,13.952592118014923272,30.634799581257286861,'ok',0,'');
INSERT INTO indicator_value VALUES(251,'B1','B1.age_band','financial_year','2023-24','age_band','10_12',NULL,NULL,'percentage','per cent',34,90,37.777777777777778566,28.455968238644814504,48.100235941816507079,'ok',0,'');
INSERT INTO indicator_value VALUES(252,'B1','B1.age_band','financial_year','2023-24','age_band','13_15',NULL,NULL,'percentage','per cent',27,90,30.0,21.510914497726972172,40.126510524846089821,'ok',0,'');
INSERT INTO indicator_value VALUES(253,'B1','B1.age_band','financial_year','2023-24','age_band','16_17',NULL,NULL,'percentage','per cent',10,90,11.111111111111110716,6.1483191892977124837,19.257785021261035751,'ok',0,'');
INSERT INTO indicator_value VALUES(254,'B1','B1.age_band','financial_year','2023-24','age_band','unknown',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(255,'B1','B1.age_band','financial_year','2024-25','age_band','0_9',NULL,NULL,'percentage','per cent',19,107,17.75700934579439405,11.672950730153280219,26.075973964513682545,'ok',0,'');
INSERT INTO indicator_value VALUES(256,'B1','B1.age_band','financial_year','2024-25','age_band','10_12',NULL,NULL,'percentage','per cent',34,107,31.775700934579440115,23.716419886300425189,41.098189723728737023,'ok',0,'');
INSERT INTO indicator_value VALUES(257,'B1','B1.age_band','financial_year','2024-25','age_band','13_15',NULL,NULL,'percentage','per cent',36,107,33.644859813084110554,25.397269540826165723,43.026098057917948835,'ok',0,'');
INSERT INTO indicator_value VALUES(258,'B1','B1.age_band','financial_year','2024-25','age_band','16_17',NULL,NULL,'percentage','per cent',18,107,16.822429906542055277,10.91421086518539063,25.030334835124097736,'ok',0,'');
INSERT INTO indicator_value VALUES(259,'B1','B1.age_band','financial_year','2024-25','age_band','unknown',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(260,'B1','B1.age_by_sex','financial_year','2023-24','age_band','0_9','sex','male','count','number',10,NULL,10.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(261,'B1','B1.age_by_sex','financial_year','2023-24','age_band','0_9','sex','female','count','number',9,NULL,9.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(262,'B1','B1.age_by_sex','financial_year','2023-24','age_band','0_9','sex','another','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(263,'B1','B1.age_by_sex','financial_year','2023-24','age_band','0_9','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(264,'B1','B1.age_by_sex','financial_year','2023-24','age_band','10_12','sex','male','count','number',29,NULL,29.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(265,'B1','B1.age_by_sex','financial_year','2023-24','age_band','10_12','sex','female','count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(266,'B1','B1.age_by_sex','financial_year','2023-24','age_band','10_12','sex','another','count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(267,'B1','B1.age_by_sex','financial_year','2023-24','age_band','10_12','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(268,'B1','B1.age_by_sex','financial_year','2023-24','age_band','13_15','sex','male','count','number',24,NULL,24.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(269,'B1','B1.age_by_sex','financial_year','2023-24','age_band','13_15','sex','female','count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(270,'B1','B1.age_by_sex','financial_year','2023-24','age_band','13_15','sex','another','count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(271,'B1','B1.age_by_sex','financial_year','2023-24','age_band','13_15','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(272,'B1','B1.age_by_sex','financial_year','2023-24','age_band','16_17','sex','male','count','number',9,NULL,9.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(273,'B1','B1.age_by_sex','financial_year','2023-24','age_band','16_17','sex','female','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(274,'B1','B1.age_by_sex','financial_year','2023-24','age_band','16_17','sex','another','count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(275,'B1','B1.age_by_sex','financial_year','2023-24','age_band','16_17','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(276,'B1','B1.age_by_sex','financial_year','2023-24','age_band','unknown','sex','male','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(277,'B1','B1.age_by_sex','financial_year','2023-24','age_band','unknown','sex','female','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(278,'B1','B1.age_by_sex','financial_year','2023-24','age_band','unknown','sex','another','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(279,'B1','B1.age_by_sex','financial_year','2023-24','age_band','unknown','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(280,'B1','B1.age_by_sex','financial_year','2024-25','age_band','0_9','sex','male','count','number',14,NULL,14.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(281,'B1','B1.age_by_sex','financial_year','2024-25','age_band','0_9','sex','female','count','number',5,NULL,5.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(282,'B1','B1.age_by_sex','financial_year','2024-25','age_band','0_9','sex','another','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(283,'B1','B1.age_by_sex','financial_year','2024-25','age_band','0_9','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(284,'B1','B1.age_by_sex','financial_year','2024-25','age_band','10_12','sex','male','count','number',31,NULL,31.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(285,'B1','B1.age_by_sex','financial_year','2024-25','age_band','10_12','sex','female','count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(286,'B1','B1.age_by_sex','financial_year','2024-25','age_band','10_12','sex','another','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(287,'B1','B1.age_by_sex','financial_year','2024-25','age_band','10_12','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(288,'B1','B1.age_by_sex','financial_year','2024-25','age_band','13_15','sex','male','count','number',29,NULL,29.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(289,'B1','B1.age_by_sex','financial_year','2024-25','age_band','13_15','sex','female','count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(290,'B1','B1.age_by_sex','financial_year','2024-25','age_band','13_15','sex','another','count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(291,'B1','B1.age_by_sex','financial_year','2024-25','age_band','13_15','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(292,'B1','B1.age_by_sex','financial_year','2024-25','age_band','16_17','sex','male','count','number',18,NULL,18.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(293,'B1','B1.age_by_sex','financial_year','2024-25','age_band','16_17','sex','female','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(294,'B1','B1.age_by_sex','financial_year','2024-25','age_band','16_17','sex','another','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(295,'B1','B1.age_by_sex','financial_year','2024-25','age_band','16_17','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(296,'B1','B1.age_by_sex','financial_year','2024-25','age_band','unknown','sex','male','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(297,'B1','B1.age_by_sex','financial_year','2024-25','age_band','unknown','sex','female','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(298,'B1','B1.age_by_sex','financial_year','2024-25','age_band','unknown','sex','another','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(299,'B1','B1.age_by_sex','financial_year','2024-25','age_band','unknown','sex','not_stated','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(300,'B1','B1.age_single','financial_year','2023-24','age','0',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(301,'B1','B1.age_single','financial_year','2023-24','age','1',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(302,'B1','B1.age_single','financial_year','2023-24','age','2',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(303,'B1','B1.age_single','financial_year','2023-24','age','3',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(304,'B1','B1.age_single','financial_year','2023-24','age','4',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(305,'B1','B1.age_single','financial_year','2023-24','age','5',NULL,NULL,'percentage','per cent',5,90,5.5555555555555553581,2.3960971616961970198,12.353736221799515249,'ok',1,'');
INSERT INTO indicator_value VALUES(306,'B1','B1.age_single','financial_year','2023-24','age','6',NULL,NULL,'percentage','per cent',3,90,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO indicator_value VALUES(307,'B1','B1.age_single','financial_year','2023-24','age','7',NULL,NULL,'percentage','per cent',4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO indicator_value VALUES(308,'B1','B1.age_single','financial_year','2023-24','age','8',NULL,NULL,'percentage','per cent',3,90,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO indicator_value VALUES(309,'B1','B1.age_single','financial_year','2023-24','age','9',NULL,NULL,'percentage','per cent',4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO indicator_value VALUES(310,'B1','B1.age_single','financial_year','2023-24','age','10',NULL,NULL,'percentage','per cent',10,90,11.111111111111110716,6.1483191892977124837,19.257785021261035751,'ok',0,'');
INSERT INTO indicator_value VALUES(311,'B1','B1.age_single','financial_year','2023-24','age','11',NULL,NULL,'percentage','per cent',7,90,7.777777777777777679,3.8184815317288989255,15.193860182592022311,'ok',1,'');
INSERT INTO indicator_value VALUES(312,'B1','B1.age_single','financial_year','2023-24','age','12',NULL,NULL,'percentage','per cent',17,90,18.888888888888889283,12.141259844132830991,28.183623524314167951,'ok',0,'');
INSERT INTO indicator_value VALUES(313,'B1','B1.age_single','financial_year','2023-24','age','13',NULL,NULL,'percentage','per cent',11,90,12.222222222222221433,6.9636159654823854836,20.573742410488964793,'ok',0,'');
INSERT INTO indicator_value VALUES(314,'B1','B1.age_single','financial_year','2023-24','age','14',NULL,NULL,'percentage','per cent',9,90,10.0,5.3506751697124910194,17.924174875433646292,'ok',0,'');
INSERT INTO indicator_value VALUES(315,'B1','B1.age_single','financial_year','2023-24','age','15',NULL,NULL,'percentage','per cent',7,90,7.777777777777777679,3.8184815317288989255,15.193860182592022311,'ok',1,'');
INSERT INTO indicator_value VALUES(316,'B1','B1.age_single','financial_year','2023-24','age','16',NULL,NULL,'percentage','per cent',6,90,6.6666666666666669627,3.0909927745827943112,13.790094774325526216,'ok',1,'');
INSERT INTO indicator_value VALUES(317,'B1','B1.age_single','financial_year','2023-24','age','17',NULL,NULL,'percentage','per cent',4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO indicator_value VALUES(318,'B1','B1.age_single','financial_year','2023-24','age','unknown',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(319,'B1','B1.age_single','financial_year','2024-25','age','0',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(320,'B1','B1.age_single','financial_year','2024-25','age','1',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(321,'B1','B1.age_single','financial_year','2024-25','age','2',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(322,'B1','B1.age_single','financial_year','2024-25','age','3',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(323,'B1','B1.age_single','financial_year','2024-25','age','4',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(324,'B1','B1.age_single','financial_year','2024-25','age','5',NULL,NULL,'percentage','per cent',2,107,1.8691588785046728826,0.51409648361753823575,6.5603853069722841695,'ok',1,'');
INSERT INTO indicator_value VALUES(325,'B1','B1.age_single','financial_year','2024-25','age','6',NULL,NULL,'percentage','per cent',3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO indicator_value VALUES(326,'B1','B1.age_single','financial_year','2024-25','age','7',NULL,NULL,'percentage','per cent',5,107,4.6728971962616823176,2.0122657205357921128,10.475353053126466917,'ok',1,'');
INSERT INTO indicator_value VALUES(327,'B1','B1.age_single','financial_year','2024-25','age','8',NULL,NULL,'percentage','per cent',3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO indicator_value VALUES(328,'B1','B1.age_single','financial_year','2024-25','age','9',NULL,NULL,'percentage','per cent',6,107,5.6074766355140184259,2.5950362503624826437,11.696961517657255668,'ok',1,'');
INSERT INTO indicator_value VALUES(329,'B1','B1.age_single','financial_year','2024-25','age','10',NULL,NULL,'percentage','per cent',9,107,8.4112149532710276389,4.4881945524203317177,15.216940198671844441,'ok',0,'');
INSERT INTO indicator_value VALUES(330,'B1','B1.age_single','financial_year','2024-25','age','11',NULL,NULL,'percentage','per cent',9,107,8.4112149532710276389,4.4881945524203317177,15.216940198671844441,'ok',0,'');
INSERT INTO indicator_value VALUES(331,'B1','B1.age_single','financial_year','2024-25','age','12',NULL,NULL,'percentage','per cent',16,107,14.953271028037383061,9.4188312088123069543,22.916956502782220184,'ok',0,'');
INSERT INTO indicator_value VALUES(332,'B1','B1.age_single','financial_year','2024-25','age','13',NULL,NULL,'percentage','per cent',8,107,7.4766355140186915306,3.8370103103435346802,14.063745446391163085,'ok',0,'');
INSERT INTO indicator_value VALUES(333,'B1','B1.age_single','financial_year','2024-25','age','14',NULL,NULL,'percentage','per cent',16,107,14.953271028037383061,9.4188312088123069543,22.916956502782220184,'ok',0,'');
INSERT INTO indicator_value VALUES(334,'B1','B1.age_single','financial_year','2024-25','age','15',NULL,NULL,'percentage','per cent',12,107,11.214953271028036852,6.5328818815477518455,18.585389852616863493,'ok',0,'');
INSERT INTO indicator_value VALUES(335,'B1','B1.age_single','financial_year','2024-25','age','16',NULL,NULL,'percentage','per cent',13,107,12.149532710280373848,7.2394341667617432278,19.683216561760346507,'ok',0,'');
INSERT INTO indicator_value VALUES(336,'B1','B1.age_single','financial_year','2024-25','age','17',NULL,NULL,'percentage','per cent',5,107,4.6728971962616823176,2.0122657205357921128,10.475353053126466917,'ok',1,'');
INSERT INTO indicator_value VALUES(337,'B1','B1.age_single','financial_year','2024-25','age','unknown',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(338,'B1','B1.criminal_responsibility','financial_year','2023-24','criminal_responsibility','under_10',NULL,NULL,'percentage','per cent',19,90,21.111111111111110715,13.952592118014923272,30.634799581257286861,'ok',0,'');
INSERT INTO indicator_value VALUES(339,'B1','B1.criminal_responsibility','financial_year','2023-24','criminal_responsibility','10_plus',NULL,NULL,'percentage','per cent',71,90,78.888888888888885732,69.36520041874271669,86.047407881985066065,'ok',0,'');
INSERT INTO indicator_value VALUES(340,'B1','B1.criminal_responsibility','financial_year','2023-24','criminal_responsibility','unknown',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(341,'B1','B1.criminal_responsibility','financial_year','2024-25','criminal_responsibility','under_10',NULL,NULL,'percentage','per cent',19,107,17.75700934579439405,11.672950730153280219,26.075973964513682545,'ok',0,'');
INSERT INTO indicator_value VALUES(342,'B1','B1.criminal_responsibility','financial_year','2024-25','criminal_responsibility','10_plus',NULL,NULL,'percentage','per cent',88,107,82.242990654205613051,73.924026035486306795,88.327049269846710901,'ok',0,'');
INSERT INTO indicator_value VALUES(343,'B1','B1.criminal_responsibility','financial_year','2024-25','criminal_responsibility','unknown',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(344,'B2','B2.sex','financial_year','2023-24','sex','male',NULL,NULL,'percentage','per cent',72,90,80.0,70.586263648857467956,86.957598817282928393,'ok',0,'');
INSERT INTO indicator_value VALUES(345,'B2','B2.sex','financial_year','2023-24','sex','female',NULL,NULL,'percentage','per cent',15,90,16.666666666666667851,10.368488734312977684,25.693886303308801188,'ok',0,'');
INSERT INTO indicator_value VALUES(346,'B2','B2.sex','financial_year','2023-24','sex','another',NULL,NULL,'percentage','per cent',3,90,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO indicator_value VALUES(347,'B2','B2.sex','financial_year','2023-24','sex','not_stated',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(348,'B2','B2.sex','financial_year','2024-25','sex','male',NULL,NULL,'percentage','per cent',92,107,85.981308411214953935,78.151820056094607027,91.316771226668322471,'ok',0,'');
INSERT INTO indicator_value VALUES(349,'B2','B2.sex','financial_year','2024-25','sex','female',NULL,NULL,'percentage','per cent',12,107,11.214953271028036852,6.5328818815477518455,18.585389852616863493,'ok',0,'');
INSERT INTO indicator_value VALUES(350,'B2','B2.sex','financial_year','2024-25','sex','another',NULL,NULL,'percentage','per cent',3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO indicator_value VALUES(351,'B2','B2.sex','financial_year','2024-25','sex','not_stated',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(352,'B3','B3.ethnic_group','financial_year','2023-24','ethnic_group','asian',NULL,NULL,'percentage','per cent',10,90,11.111111111111110716,6.1483191892977124837,19.257785021261035751,'ok',0,'');
INSERT INTO indicator_value VALUES(353,'B3','B3.ethnic_group','financial_year','2023-24','ethnic_group','black',NULL,NULL,'percentage','per cent',4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO indicator_value VALUES(354,'B3','B3.ethnic_group','financial_year','2023-24','ethnic_group','mixed',NULL,NULL,'percentage','per cent',6,90,6.6666666666666669627,3.0909927745827943112,13.790094774325526216,'ok',1,'');
INSERT INTO indicator_value VALUES(355,'B3','B3.ethnic_group','financial_year','2023-24','ethnic_group','white',NULL,NULL,'percentage','per cent',69,90,76.666666666666671405,66.948294354267218865,84.201805615635365144,'ok',0,'');
INSERT INTO indicator_value VALUES(356,'B3','B3.ethnic_group','financial_year','2023-24','ethnic_group','other',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(357,'B3','B3.ethnic_group','financial_year','2023-24','ethnic_group','unknown',NULL,NULL,'percentage','per cent',1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO indicator_value VALUES(358,'B3','B3.ethnic_group','financial_year','2024-25','ethnic_group','asian',NULL,NULL,'percentage','per cent',8,107,7.4766355140186915306,3.8370103103435346802,14.063745446391163085,'ok',0,'');
INSERT INTO indicator_value VALUES(359,'B3','B3.ethnic_group','financial_year','2024-25','ethnic_group','black',NULL,NULL,'percentage','per cent',3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO indicator_value VALUES(360,'B3','B3.ethnic_group','financial_year','2024-25','ethnic_group','mixed',NULL,NULL,'percentage','per cent',12,107,11.214953271028036852,6.5328818815477518455,18.585389852616863493,'ok',0,'');
INSERT INTO indicator_value VALUES(361,'B3','B3.ethnic_group','financial_year','2024-25','ethnic_group','white',NULL,NULL,'percentage','per cent',81,107,75.700934579439248749,66.77627943120698717,82.844142913623684872,'ok',0,'');
INSERT INTO indicator_value VALUES(362,'B3','B3.ethnic_group','financial_year','2024-25','ethnic_group','other',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(363,'B3','B3.ethnic_group','financial_year','2024-25','ethnic_group','unknown',NULL,NULL,'percentage','per cent',2,107,1.8691588785046728826,0.51409648361753823575,6.5603853069722841695,'ok',1,'');
INSERT INTO indicator_value VALUES(364,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','WBRI',NULL,NULL,'percentage','per cent',61,90,67.77777777777777146,57.566837832795656028,76.533228813806047697,'ok',0,'');
INSERT INTO indicator_value VALUES(365,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','WIRI',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(366,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','WIRT',NULL,NULL,'percentage','per cent',2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO indicator_value VALUES(367,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','WROM',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(368,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','WOTH',NULL,NULL,'percentage','per cent',6,90,6.6666666666666669627,3.0909927745827943112,13.790094774325526216,'ok',1,'');
INSERT INTO indicator_value VALUES(369,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','MWBC',NULL,NULL,'percentage','per cent',4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO indicator_value VALUES(370,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','MWBA',NULL,NULL,'percentage','per cent',2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO indicator_value VALUES(371,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','MWAS',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(372,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','MOTH',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(373,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','AIND',NULL,NULL,'percentage','per cent',2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO indicator_value VALUES(374,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','APKN',NULL,NULL,'percentage','per cent',3,90,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO indicator_value VALUES(375,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','ABAN',NULL,NULL,'percentage','per cent',1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO indicator_value VALUES(376,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','AOTH',NULL,NULL,'percentage','per cent',1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO indicator_value VALUES(377,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','CHNE',NULL,NULL,'percentage','per cent',3,90,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO indicator_value VALUES(378,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','BCRB',NULL,NULL,'percentage','per cent',1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO indicator_value VALUES(379,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','BAFR',NULL,NULL,'percentage','per cent',2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO indicator_value VALUES(380,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','BOTH',NULL,NULL,'percentage','per cent',1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO indicator_value VALUES(381,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','ARAB',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(382,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','OOTH',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(383,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','REFU',NULL,NULL,'percentage','per cent',1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO indicator_value VALUES(384,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','NOBT',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(385,'B3','B3.ethnicity','financial_year','2023-24','ethnicity','unknown',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(386,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','WBRI',NULL,NULL,'percentage','per cent',76,107,71.028037383177576201,61.82285373827988195,78.775673634763393239,'ok',0,'');
INSERT INTO indicator_value VALUES(387,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','WIRI',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(388,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','WIRT',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(389,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','WROM',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(390,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','WOTH',NULL,NULL,'percentage','per cent',4,107,3.7383177570093457653,1.4631899269525923124,9.2200498523521901006,'ok',1,'');
INSERT INTO indicator_value VALUES(391,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','MWBC',NULL,NULL,'percentage','per cent',2,107,1.8691588785046728826,0.51409648361753823575,6.5603853069722841695,'ok',1,'');
INSERT INTO indicator_value VALUES(392,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','MWBA',NULL,NULL,'percentage','per cent',3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO indicator_value VALUES(393,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','MWAS',NULL,NULL,'percentage','per cent',4,107,3.7383177570093457653,1.4631899269525923124,9.2200498523521901006,'ok',1,'');
INSERT INTO indicator_value VALUES(394,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','MOTH',NULL,NULL,'percentage','per cent',3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO indicator_value VALUES(395,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','AIND',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(396,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','APKN',NULL,NULL,'percentage','per cent',4,107,3.7383177570093457653,1.4631899269525923124,9.2200498523521901006,'ok',1,'');
INSERT INTO indicator_value VALUES(397,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','ABAN',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(398,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','AOTH',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(399,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','CHNE',NULL,NULL,'percentage','per cent',3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO indicator_value VALUES(400,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','BCRB',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(401,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','BAFR',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(402,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','BOTH',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(403,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','ARAB',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(404,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','OOTH',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(405,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','REFU',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(406,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','NOBT',NULL,NULL,'percentage','per cent',1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO indicator_value VALUES(407,'B3','B3.ethnicity','financial_year','2024-25','ethnicity','unknown',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(408,'B4','B4.coverage','financial_year','2023-24','definition','narrow',NULL,NULL,'percentage','per cent',68,90,75.555555555555557133,65.751628870699107666,83.267216933790848543,'ok',0,'');
INSERT INTO indicator_value VALUES(409,'B4','B4.coverage','financial_year','2023-24','definition','broad',NULL,NULL,'percentage','per cent',81,90,90.0,82.075825124566364364,94.649324830287497435,'ok',0,'');
INSERT INTO indicator_value VALUES(410,'B4','B4.coverage','financial_year','2023-24','definition','any_sen',NULL,NULL,'percentage','per cent',70,90,77.77777777777777146,68.152689608954503341,85.128664526360680042,'ok',0,'');
INSERT INTO indicator_value VALUES(411,'B4','B4.coverage','financial_year','2023-24','definition','concern',NULL,NULL,'percentage','per cent',62,90,68.888888888888885732,58.717175459023451368,77.514145352990865946,'ok',0,'');
INSERT INTO indicator_value VALUES(412,'B4','B4.coverage','financial_year','2024-25','definition','narrow',NULL,NULL,'percentage','per cent',83,107,77.570093457943926295,68.790731365046525525,84.438448968499116627,'ok',0,'');
INSERT INTO indicator_value VALUES(413,'B4','B4.coverage','financial_year','2024-25','definition','broad',NULL,NULL,'percentage','per cent',97,107,90.654205607476640695,83.646312876400770617,94.844173378149577045,'ok',0,'');
INSERT INTO indicator_value VALUES(414,'B4','B4.coverage','financial_year','2024-25','definition','any_sen',NULL,NULL,'percentage','per cent',87,107,81.308411214953267174,72.885170150697533133,87.561526160278020823,'ok',0,'');
INSERT INTO indicator_value VALUES(415,'B4','B4.coverage','financial_year','2024-25','definition','concern',NULL,NULL,'percentage','per cent',64,107,59.813084112149532247,50.339458948016577721,68.606520492736962069,'ok',0,'');
INSERT INTO indicator_value VALUES(416,'B4','B4.learning','financial_year','2023-24','definition','narrow',NULL,NULL,'percentage','per cent',12,68,17.647058823529413018,10.393587249437688413,28.360440407743343627,'ok',0,'');
INSERT INTO indicator_value VALUES(417,'B4','B4.learning','financial_year','2023-24','definition','broad',NULL,NULL,'percentage','per cent',32,81,39.506172839506170646,29.568103807990191,50.394522676393840752,'ok',0,'');
INSERT INTO indicator_value VALUES(418,'B4','B4.learning','financial_year','2023-24','definition','any_sen',NULL,NULL,'percentage','per cent',37,70,52.857142857142854095,41.321887468325627424,64.095123603615718364,'ok',0,'');
INSERT INTO indicator_value VALUES(419,'B4','B4.learning','financial_year','2023-24','definition','concern',NULL,NULL,'percentage','per cent',16,62,25.806451612903224201,16.554876141628067642,37.881127347148016327,'ok',0,'');
INSERT INTO indicator_value VALUES(420,'B4','B4.learning','financial_year','2024-25','definition','narrow',NULL,NULL,'percentage','per cent',7,83,8.4337349397590362087,4.1453336321019982335,16.399529458616303401,'ok',1,'');
INSERT INTO indicator_value VALUES(421,'B4','B4.learning','financial_year','2024-25','definition','broad',NULL,NULL,'percentage','per cent',39,97,40.206185567010308545,31.002196601656606845,50.156346499367110425,'ok',0,'');
INSERT INTO indicator_value VALUES(422,'B4','B4.learning','financial_year','2024-25','definition','any_sen',NULL,NULL,'percentage','per cent',47,87,54.022988505747129295,43.602826866762754319,64.102905835985694695,'ok',0,'');
INSERT INTO indicator_value VALUES(423,'B4','B4.learning','financial_year','2024-25','definition','concern',NULL,NULL,'percentage','per cent',21,64,32.8125,22.570557904469179533,45.00089415090849343,'ok',0,'');
INSERT INTO indicator_value VALUES(424,'B5','B5.age_band','financial_year','2023-24','age_band','0_9',NULL,NULL,'rate_ratio','ratio',25,44258,0.2193536123167120766,0.13503217763445202193,0.34440514577159231368,'ok',0,'');
INSERT INTO indicator_value VALUES(425,'B5','B5.age_band','financial_year','2023-24','age_band','10_12',NULL,NULL,'rate_ratio','ratio',40,13323,2.5991961952331239515,1.7279736746956442239,3.8565710902229581868,'ok',0,'');
INSERT INTO indicator_value VALUES(426,'B5','B5.age_band','financial_year','2023-24','age_band','13_15',NULL,NULL,'rate_ratio','ratio',35,13339,2.1325464116774761613,1.3928598386125492503,3.2043781688451433709,'ok',0,'');
INSERT INTO indicator_value VALUES(427,'B5','B5.age_band','financial_year','2023-24','age_band','16_17',NULL,NULL,'rate_ratio','ratio',17,9064,1.3301412180052958333,0.7453937183908080355,2.2380426926840191192,'ok',0,'');
INSERT INTO indicator_value VALUES(428,'B5','B5.age_band','financial_year','2024-25','age_band','0_9',NULL,NULL,'rate_ratio','ratio',27,44258,0.18628183692126934478,0.11780150021770043056,0.28502303179438814861,'ok',0,'');
INSERT INTO indicator_value VALUES(429,'B5','B5.age_band','financial_year','2024-25','age_band','10_12',NULL,NULL,'rate_ratio','ratio',42,13323,2.0602452194568439125,1.4027812345889245637,2.9784654790869629081,'ok',0,'');
INSERT INTO indicator_value VALUES(430,'B5','B5.age_band','financial_year','2024-25','age_band','13_15',NULL,NULL,'rate_ratio','ratio',52,13339,2.8239682917368815751,1.970123440637769896,4.0102237989961944109,'ok',0,'');
INSERT INTO indicator_value VALUES(431,'B5','B5.age_band','financial_year','2024-25','age_band','16_17',NULL,NULL,'rate_ratio','ratio',23,9064,1.4872750614546332847,0.90844139748672170231,2.3366246836486133098,'ok',0,'');
INSERT INTO indicator_value VALUES(432,'B5','B5.ethnic_group','financial_year','2023-24','ethnic_group','asian',NULL,NULL,'rate_ratio','ratio',10,6866,1.0440476802430846969,0.48605587754372087117,1.9994308489071004331,'ok',0,'');
INSERT INTO indicator_value VALUES(433,'B5','B5.ethnic_group','financial_year','2023-24','ethnic_group','black',NULL,NULL,'rate_ratio','ratio',4,3558,NULL,NULL,NULL,'x',1,'fewer than 5 expected in a group');
INSERT INTO indicator_value VALUES(434,'B5','B5.ethnic_group','financial_year','2023-24','ethnic_group','mixed',NULL,NULL,'rate_ratio','ratio',6,5520,0.76357670221493034734,0.27405241029888427473,1.7178580968869088252,'ok',1,'');
INSERT INTO indicator_value VALUES(435,'B5','B5.ethnic_group','financial_year','2023-24','ethnic_group','white',NULL,NULL,'rate_ratio','ratio',92,63176,1.2238318348740027108,0.748529347576754156,2.096260348209117108,'ok',0,'');
INSERT INTO indicator_value VALUES(436,'B5','B5.ethnic_group','financial_year','2023-24','ethnic_group','other',NULL,NULL,'rate_ratio','ratio',0,864,NULL,NULL,NULL,'x',0,'fewer than 5 expected in a group');
INSERT INTO indicator_value VALUES(437,'B5','B5.ethnic_group','financial_year','2024-25','ethnic_group','asian',NULL,NULL,'rate_ratio','ratio',12,6866,1.0142177465218535914,0.51045917090728631926,1.8347701384425283421,'ok',0,'');
INSERT INTO indicator_value VALUES(438,'B5','B5.ethnic_group','financial_year','2024-25','ethnic_group','black',NULL,NULL,'rate_ratio','ratio',3,3558,0.47733433264630564796,0.0972221155720249669,1.425050674456666222,'ok',1,'');
INSERT INTO indicator_value VALUES(439,'B5','B5.ethnic_group','financial_year','2024-25','ethnic_group','mixed',NULL,NULL,'rate_ratio','ratio',15,5520,1.6451042771297277322,0.89359251391970617728,2.8206486569943542974,'ok',0,'');
INSERT INTO indicator_value VALUES(440,'B5','B5.ethnic_group','financial_year','2024-25','ethnic_group','white',NULL,NULL,'rate_ratio','ratio',107,63176,0.91830298970209189857,0.61071626851224070087,1.417582904540235944,'ok',0,'');
INSERT INTO indicator_value VALUES(441,'B5','B5.ethnic_group','financial_year','2024-25','ethnic_group','other',NULL,NULL,'rate_ratio','ratio',1,864,NULL,NULL,NULL,'x',1,'fewer than 5 expected in a group');
INSERT INTO indicator_value VALUES(442,'B5','B5.learning','financial_year','2023-24',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'x',0,'the population file does not count children with a learning disability');
INSERT INTO indicator_value VALUES(443,'B5','B5.learning','financial_year','2024-25',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'x',0,'the population file does not count children with a learning disability');
INSERT INTO indicator_value VALUES(444,'B5','B5.sex','financial_year','2023-24','sex','male',NULL,NULL,'rate_ratio','ratio',95,41022,4.7489152162254395506,2.8804266670401639238,8.2330590637793932273,'ok',0,'');
INSERT INTO indicator_value VALUES(445,'B5','B5.sex','financial_year','2023-24','sex','female',NULL,NULL,'rate_ratio','ratio',19,38962,0.21057440583132283618,0.12146153601635265029,0.34717078946764801106,'ok',0,'');
INSERT INTO indicator_value VALUES(446,'B5','B5.sex','financial_year','2024-25','sex','male',NULL,NULL,'rate_ratio','ratio',125,41022,7.4201800253522494088,4.3942036660699921313,13.382299341205705189,'ok',0,'');
INSERT INTO indicator_value VALUES(447,'B5','B5.sex','financial_year','2024-25','sex','female',NULL,NULL,'rate_ratio','ratio',16,38962,0.13476761973204662292,0.07472557402156446149,0.22757251961749919155,'ok',0,'');
INSERT INTO indicator_value VALUES(448,'B6','B6.looked_after','financial_year','2023-24','looked_after','yes',NULL,NULL,'percentage','per cent',6,90,6.6666666666666669627,3.0909927745827943112,13.790094774325526216,'ok',1,'');
INSERT INTO indicator_value VALUES(449,'B6','B6.looked_after','financial_year','2023-24','looked_after','no',NULL,NULL,'percentage','per cent',80,90,88.888888888888885732,80.742214978738957144,93.85168081070229107,'ok',0,'');
INSERT INTO indicator_value VALUES(450,'B6','B6.looked_after','financial_year','2023-24','looked_after','unknown',NULL,NULL,'percentage','per cent',4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO indicator_value VALUES(451,'B6','B6.looked_after','financial_year','2024-25','looked_after','yes',NULL,NULL,'percentage','per cent',10,107,9.3457943925233646353,5.1558266218504202882,16.353687123599232933,'ok',0,'');
INSERT INTO indicator_value VALUES(452,'B6','B6.looked_after','financial_year','2024-25','looked_after','no',NULL,NULL,'percentage','per cent',93,107,86.915887850467285604,79.229482772573334159,92.043487504547101705,'ok',0,'');
INSERT INTO indicator_value VALUES(453,'B6','B6.looked_after','financial_year','2024-25','looked_after','unknown',NULL,NULL,'percentage','per cent',4,107,3.7383177570093457653,1.4631899269525923124,9.2200498523521901006,'ok',1,'');
INSERT INTO indicator_value VALUES(454,'B6','B6.setting','financial_year','2023-24','setting','home',NULL,NULL,'percentage','per cent',80,90,88.888888888888885732,80.742214978738957144,93.85168081070229107,'ok',0,'');
INSERT INTO indicator_value VALUES(455,'B6','B6.setting','financial_year','2023-24','setting','foster',NULL,NULL,'percentage','per cent',2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO indicator_value VALUES(456,'B6','B6.setting','financial_year','2023-24','setting','residential',NULL,NULL,'percentage','per cent',4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO indicator_value VALUES(457,'B6','B6.setting','financial_year','2023-24','setting','secure',NULL,NULL,'percentage','per cent',0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO indicator_value VALUES(458,'B6','B6.setting','financial_year','2023-24','setting','unknown',NULL,NULL,'percentage','per cent',4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO indicator_value VALUES(459,'B6','B6.setting','financial_year','2024-25','setting','home',NULL,NULL,'percentage','per cent',93,107,86.915887850467285604,79.229482772573334159,92.043487504547101705,'ok',0,'');
INSERT INTO indicator_value VALUES(460,'B6','B6.setting','financial_year','2024-25','setting','foster',NULL,NULL,'percentage','per cent',6,107,5.6074766355140184259,2.5950362503624826437,11.696961517657255668,'ok',1,'');
INSERT INTO indicator_value VALUES(461,'B6','B6.setting','financial_year','2024-25','setting','residential',NULL,NULL,'percentage','per cent',3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO indicator_value VALUES(462,'B6','B6.setting','financial_year','2024-25','setting','secure',NULL,NULL,'percentage','per cent',0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO indicator_value VALUES(463,'B6','B6.setting','financial_year','2024-25','setting','unknown',NULL,NULL,'percentage','per cent',5,107,4.6728971962616823176,2.0122657205357921128,10.475353053126466917,'ok',1,'');
INSERT INTO indicator_value VALUES(464,'C0','C0.headline','quarter','2023-24-Q1',NULL,NULL,NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(465,'C0','C0.headline','financial_year','2023-24',NULL,NULL,NULL,NULL,'count','number',50,NULL,50.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(466,'C0','C0.headline','quarter','2023-24-Q2',NULL,NULL,NULL,NULL,'count','number',21,NULL,21.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(467,'C0','C0.headline','academic_year','AY2023-24',NULL,NULL,NULL,NULL,'count','number',73,NULL,73.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(468,'C0','C0.headline','quarter','2023-24-Q3',NULL,NULL,NULL,NULL,'count','number',31,NULL,31.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(469,'C0','C0.headline','quarter','2023-24-Q4',NULL,NULL,NULL,NULL,'count','number',36,NULL,36.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(470,'C0','C0.headline','quarter','2024-25-Q1',NULL,NULL,NULL,NULL,'count','number',41,NULL,41.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(471,'C0','C0.headline','financial_year','2024-25',NULL,NULL,NULL,NULL,'count','number',102,NULL,102.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(472,'C0','C0.headline','quarter','2024-25-Q2',NULL,NULL,NULL,NULL,'count','number',38,NULL,38.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(473,'C0','C0.headline','quarter','2024-25-Q3',NULL,NULL,NULL,NULL,'count','number',45,NULL,45.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(474,'C0','C0.headline','quarter','2024-25-Q4',NULL,NULL,NULL,NULL,'count','number',53,NULL,53.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(475,'C0','C0.age_band','financial_year','2023-24','age_band','0_9',NULL,NULL,'percentage','per cent',10,50,20.0,11.243750015776111439,33.037105932225408367,'ok',0,'');
INSERT INTO indicator_value VALUES(476,'C0','C0.age_band','financial_year','2023-24','age_band','10_12',NULL,NULL,'percentage','per cent',15,50,30.0,19.103553500880945392,43.750350464453397593,'ok',0,'');
INSERT INTO indicator_value VALUES(477,'C0','C0.age_band','financial_year','2023-24','age_band','13_15',NULL,NULL,'percentage','per cent',20,50,40.0,27.60838973025654397,53.818562252410629296,'ok',0,'');
INSERT INTO indicator_value VALUES(478,'C0','C0.age_band','financial_year','2023-24','age_band','16_17',NULL,NULL,'percentage','per cent',5,50,10.0,4.3475764931890443776,21.360231437479654914,'ok',1,'');
INSERT INTO indicator_value VALUES(479,'C0','C0.age_band','financial_year','2023-24','age_band','unknown',NULL,NULL,'percentage','per cent',0,50,0.0,0.0,7.1347599133358698964,'ok',0,'');
INSERT INTO indicator_value VALUES(480,'C0','C0.age_band','financial_year','2024-25','age_band','0_9',NULL,NULL,'percentage','per cent',16,102,15.686274509803920906,9.8922892438149521154,23.971056197608987758,'ok',0,'');
INSERT INTO indicator_value VALUES(481,'C0','C0.age_band','financial_year','2024-25','age_band','10_12',NULL,NULL,'percentage','per cent',29,102,28.43137254901960631,20.584908394519942475,37.843480168660818207,'ok',0,'');
INSERT INTO indicator_value VALUES(482,'C0','C0.age_band','financial_year','2024-25','age_band','13_15',NULL,NULL,'percentage','per cent',42,102,41.176470588235297041,32.115190435089154164,50.878241249848429107,'ok',0,'');
INSERT INTO indicator_value VALUES(483,'C0','C0.age_band','financial_year','2024-25','age_band','16_17',NULL,NULL,'percentage','per cent',15,102,14.705882352941175739,9.1191146108868412767,22.85461212886349358,'ok',0,'');
INSERT INTO indicator_value VALUES(484,'C0','C0.age_band','financial_year','2024-25','age_band','unknown',NULL,NULL,'percentage','per cent',0,102,0.0,0.0,3.6294462146463173368,'ok',0,'');
INSERT INTO indicator_value VALUES(485,'C0','C0.ethnic_group','financial_year','2023-24','ethnic_group','asian',NULL,NULL,'percentage','per cent',6,50,12.0,5.6176001509322750493,23.804817383202987457,'ok',1,'');
INSERT INTO indicator_value VALUES(486,'C0','C0.ethnic_group','financial_year','2023-24','ethnic_group','black',NULL,NULL,'percentage','per cent',2,50,4.0,1.103888432761981786,13.460090687507017647,'ok',1,'');
INSERT INTO indicator_value VALUES(487,'C0','C0.ethnic_group','financial_year','2023-24','ethnic_group','mixed',NULL,NULL,'percentage','per cent',3,50,6.0,2.0614970348973962188,16.217091688838166874,'ok',1,'');
INSERT INTO indicator_value VALUES(488,'C0','C0.ethnic_group','financial_year','2023-24','ethnic_group','white',NULL,NULL,'percentage','per cent',39,50,78.0,64.75845041874633523,87.246084029785592409,'ok',0,'');
INSERT INTO indicator_value VALUES(489,'C0','C0.ethnic_group','financial_year','2023-24','ethnic_group','other',NULL,NULL,'percentage','per cent',0,50,0.0,0.0,7.1347599133358698964,'ok',0,'');
INSERT INTO indicator_value VALUES(490,'C0','C0.ethnic_group','financial_year','2023-24','ethnic_group','unknown',NULL,NULL,'percentage','per cent',0,50,0.0,0.0,7.1347599133358698964,'ok',0,'');
INSERT INTO indicator_value VALUES(491,'C0','C0.ethnic_group','financial_year','2024-25','ethnic_group','asian',NULL,NULL,'percentage','per cent',9,102,8.8235294117647065093,4.7115559757573128862,15.924458553951414074,'ok',0,'');
INSERT INTO indicator_value VALUES(492,'C0','C0.ethnic_group','financial_year','2024-25','ethnic_group','black',NULL,NULL,'percentage','per cent',2,102,1.9607843137254901133,0.5393752169586286671,6.869308401034891709,'ok',1,'');
INSERT INTO indicator_value VALUES(493,'C0','C0.ethnic_group','financial_year','2024-25','ethnic_group','mixed',NULL,NULL,'percentage','per cent',11,102,10.784313725490196844,6.1293197233020491054,18.285932209753884336,'ok',0,'');
INSERT INTO indicator_value VALUES(494,'C0','C0.ethnic_group','financial_year','2024-25','ethnic_group','white',NULL,NULL,'percentage','per cent',77,102,75.490196078431367255,66.318241736296712927,82.811844507216932241,'ok',0,'');
INSERT INTO indicator_value VALUES(495,'C0','C0.ethnic_group','financial_year','2024-25','ethnic_group','other',NULL,NULL,'percentage','per cent',1,102,0.98039215686274505667,0.17327343974216641298,5.3457914765777525545,'ok',1,'');
INSERT INTO indicator_value VALUES(496,'C0','C0.ethnic_group','financial_year','2024-25','ethnic_group','unknown',NULL,NULL,'percentage','per cent',2,102,1.9607843137254901133,0.5393752169586286671,6.869308401034891709,'ok',1,'');
INSERT INTO indicator_value VALUES(497,'C0','C0.learning','financial_year','2023-24','definition','narrow',NULL,NULL,'percentage','per cent',5,38,13.157894736842104422,5.753867690120133993,27.326859442291311808,'ok',1,'');
INSERT INTO indicator_value VALUES(498,'C0','C0.learning','financial_year','2023-24','definition','broad',NULL,NULL,'percentage','per cent',14,45,31.111111111111110715,19.528699263653408024,45.664805577366820443,'ok',0,'');
INSERT INTO indicator_value VALUES(499,'C0','C0.learning','financial_year','2023-24','definition','any_sen',NULL,NULL,'percentage','per cent',17,40,42.5,28.50939255995038124,57.804931458008923074,'ok',0,'');
INSERT INTO indicator_value VALUES(500,'C0','C0.learning','financial_year','2023-24','definition','concern',NULL,NULL,'percentage','per cent',5,36,13.888888888888889283,6.0818150091328400108,28.659530389356202562,'ok',1,'');
INSERT INTO indicator_value VALUES(501,'C0','C0.learning','financial_year','2024-25','definition','narrow',NULL,NULL,'percentage','per cent',10,79,12.658227848101265778,7.0232634696755145142,21.756358666503512466,'ok',0,'');
INSERT INTO indicator_value VALUES(502,'C0','C0.learning','financial_year','2024-25','definition','broad',NULL,NULL,'percentage','per cent',32,94,34.042553191489361096,25.258973571721437423,44.079177799285311325,'ok',0,'');
INSERT INTO indicator_value VALUES(503,'C0','C0.learning','financial_year','2024-25','definition','any_sen',NULL,NULL,'percentage','per cent',41,83,49.397590361445786301,38.90887170005871809,59.93960457661835761,'ok',0,'');
INSERT INTO indicator_value VALUES(504,'C0','C0.learning','financial_year','2024-25','definition','concern',NULL,NULL,'percentage','per cent',18,64,28.125,18.593372333727828049,40.13393028220739467,'ok',0,'');
INSERT INTO indicator_value VALUES(505,'C0','C0.looked_after','financial_year','2023-24','looked_after','yes',NULL,NULL,'percentage','per cent',5,50,10.0,4.3475764931890443776,21.360231437479654914,'ok',1,'');
INSERT INTO indicator_value VALUES(506,'C0','C0.looked_after','financial_year','2023-24','looked_after','no',NULL,NULL,'percentage','per cent',42,50,84.0,71.485783936965020756,91.662579321966603631,'ok',0,'');
INSERT INTO indicator_value VALUES(507,'C0','C0.looked_after','financial_year','2023-24','looked_after','unknown',NULL,NULL,'percentage','per cent',3,50,6.0,2.0614970348973962188,16.217091688838166874,'ok',1,'');
INSERT INTO indicator_value VALUES(508,'C0','C0.looked_after','financial_year','2024-25','looked_after','yes',NULL,NULL,'percentage','per cent',12,102,11.764705882352942012,6.8594467389894040465,19.445423895740134412,'ok',0,'');
INSERT INTO indicator_value VALUES(509,'C0','C0.looked_after','financial_year','2024-25','looked_after','no',NULL,NULL,'percentage','per cent',85,102,83.333333333333328594,74.92125241562048643,89.325783441281956243,'ok',0,'');
INSERT INTO indicator_value VALUES(510,'C0','C0.looked_after','financial_year','2024-25','looked_after','unknown',NULL,NULL,'percentage','per cent',5,102,4.9019607843137258385,2.1117596548914296938,10.965780068122894519,'ok',1,'');
INSERT INTO indicator_value VALUES(511,'C0','C0.provider','financial_year','2023-24','provider','early_help',NULL,NULL,'count','number',15,NULL,15.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(512,'C0','C0.provider','financial_year','2023-24','provider','camhs',NULL,NULL,'count','number',10,NULL,10.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(513,'C0','C0.provider','financial_year','2023-24','provider','turnstone',NULL,NULL,'count','number',13,NULL,13.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(514,'C0','C0.provider','financial_year','2023-24','provider','heronbrook',NULL,NULL,'count','number',10,NULL,10.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(515,'C0','C0.provider','financial_year','2023-24','provider','thornacre',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(516,'C0','C0.provider','financial_year','2023-24','provider','redgate',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(517,'C0','C0.provider','financial_year','2023-24','provider','unknown',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(518,'C0','C0.provider','financial_year','2024-25','provider','early_help',NULL,NULL,'count','number',34,NULL,34.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(519,'C0','C0.provider','financial_year','2024-25','provider','camhs',NULL,NULL,'count','number',16,NULL,16.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(520,'C0','C0.provider','financial_year','2024-25','provider','turnstone',NULL,NULL,'count','number',28,NULL,28.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(521,'C0','C0.provider','financial_year','2024-25','provider','heronbrook',NULL,NULL,'count','number',23,NULL,23.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(522,'C0','C0.provider','financial_year','2024-25','provider','thornacre',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(523,'C0','C0.provider','financial_year','2024-25','provider','redgate',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(524,'C0','C0.provider','financial_year','2024-25','provider','unknown',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(525,'C0','C0.sex','financial_year','2023-24','sex','male',NULL,NULL,'percentage','per cent',40,50,80.0,66.962894067774598738,88.756249984223885007,'ok',0,'');
INSERT INTO indicator_value VALUES(526,'C0','C0.sex','financial_year','2023-24','sex','female',NULL,NULL,'percentage','per cent',9,50,18.0,9.7701926702341754804,30.796053674300775781,'ok',0,'');
INSERT INTO indicator_value VALUES(527,'C0','C0.sex','financial_year','2023-24','sex','another',NULL,NULL,'percentage','per cent',1,50,2.0,0.35392592716462373259,10.495443589637810432,'ok',1,'');
INSERT INTO indicator_value VALUES(528,'C0','C0.sex','financial_year','2023-24','sex','not_stated',NULL,NULL,'percentage','per cent',0,50,0.0,0.0,7.1347599133358698964,'ok',0,'');
INSERT INTO indicator_value VALUES(529,'C0','C0.sex','financial_year','2024-25','sex','male',NULL,NULL,'percentage','per cent',86,102,84.313725490196077313,76.02894380239099803,90.107710756185042553,'ok',0,'');
INSERT INTO indicator_value VALUES(530,'C0','C0.sex','financial_year','2024-25','sex','female',NULL,NULL,'percentage','per cent',14,102,13.725490196078430571,8.3553666207344772232,21.728741417342259723,'ok',0,'');
INSERT INTO indicator_value VALUES(531,'C0','C0.sex','financial_year','2024-25','sex','another',NULL,NULL,'percentage','per cent',2,102,1.9607843137254901133,0.5393752169586286671,6.869308401034891709,'ok',1,'');
INSERT INTO indicator_value VALUES(532,'C0','C0.sex','financial_year','2024-25','sex','not_stated',NULL,NULL,'percentage','per cent',0,102,0.0,0.0,3.6294462146463173368,'ok',0,'');
INSERT INTO indicator_value VALUES(533,'C0','C0.tier','financial_year','2023-24','tier','A',NULL,NULL,'count','number',15,NULL,15.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(534,'C0','C0.tier','financial_year','2023-24','tier','B',NULL,NULL,'count','number',23,NULL,23.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(535,'C0','C0.tier','financial_year','2023-24','tier','C',NULL,NULL,'count','number',10,NULL,10.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(536,'C0','C0.tier','financial_year','2023-24','tier','D',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(537,'C0','C0.tier','financial_year','2023-24','tier','E',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(538,'C0','C0.tier','financial_year','2023-24','tier','unknown',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(539,'C0','C0.tier','financial_year','2024-25','tier','A',NULL,NULL,'count','number',34,NULL,34.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(540,'C0','C0.tier','financial_year','2024-25','tier','B',NULL,NULL,'count','number',43,NULL,43.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(541,'C0','C0.tier','financial_year','2024-25','tier','C',NULL,NULL,'count','number',23,NULL,23.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(542,'C0','C0.tier','financial_year','2024-25','tier','D',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(543,'C0','C0.tier','financial_year','2024-25','tier','E',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(544,'C0','C0.tier','financial_year','2024-25','tier','unknown',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(545,'C1','C1.funnel','financial_year','2023-24','stage','referred',NULL,NULL,'percentage','per cent',90,90,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(546,'C1','C1.funnel','financial_year','2023-24','stage','decided',NULL,NULL,'percentage','per cent',90,90,100.0,95.906437443567313042,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(547,'C1','C1.funnel','financial_year','2023-24','stage','assessed',NULL,NULL,'percentage','per cent',81,90,90.0,82.075825124566364364,94.649324830287497435,'ok',0,'');
INSERT INTO indicator_value VALUES(548,'C1','C1.funnel','financial_year','2023-24','stage','offered',NULL,NULL,'percentage','per cent',63,90,70.0,59.873489475153910178,78.489085502273027829,'ok',0,'');
INSERT INTO indicator_value VALUES(549,'C1','C1.funnel','financial_year','2023-24','stage','started',NULL,NULL,'percentage','per cent',60,90,66.666666666666671405,56.422317760633745819,75.546494720555358525,'ok',0,'');
INSERT INTO indicator_value VALUES(550,'C1','C1.funnel','financial_year','2024-25','stage','referred',NULL,NULL,'percentage','per cent',107,107,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(551,'C1','C1.funnel','financial_year','2024-25','stage','decided',NULL,NULL,'percentage','per cent',106,107,99.06542056074766833,94.895064370519648377,99.834832833247986625,'ok',0,'');
INSERT INTO indicator_value VALUES(552,'C1','C1.funnel','financial_year','2024-25','stage','assessed',NULL,NULL,'percentage','per cent',91,107,85.046728971962622265,77.083043497217772709,90.581168791187693049,'ok',0,'');
INSERT INTO indicator_value VALUES(553,'C1','C1.funnel','financial_year','2024-25','stage','offered',NULL,NULL,'percentage','per cent',72,107,67.289719626168221109,57.935969070357565156,75.44504232525579823,'ok',0,'');
INSERT INTO indicator_value VALUES(554,'C1','C1.funnel','financial_year','2024-25','stage','started',NULL,NULL,'percentage','per cent',62,107,57.943925233644861805,48.474492211410854735,66.862729240627714944,'ok',0,'');
INSERT INTO indicator_value VALUES(555,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','0_9','stage','referred','percentage','per cent',19,19,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(556,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','0_9','stage','decided','percentage','per cent',19,19,100.0,83.182077594738387917,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(557,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','0_9','stage','assessed','percentage','per cent',16,19,84.210526315789479669,62.434524729670926035,94.479528361465852977,'ok',0,'');
INSERT INTO indicator_value VALUES(558,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','0_9','stage','offered','percentage','per cent',11,19,57.894736842105260165,36.27590353425503622,76.858108717545761123,'ok',0,'');
INSERT INTO indicator_value VALUES(559,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','0_9','stage','started','percentage','per cent',10,19,52.631578947368417688,31.707809245113168117,72.670194838820421521,'ok',0,'');
INSERT INTO indicator_value VALUES(560,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','10_12','stage','referred','percentage','per cent',34,34,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(561,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','10_12','stage','decided','percentage','per cent',34,34,100.0,89.848544584667635604,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(562,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','10_12','stage','assessed','percentage','per cent',30,34,88.235294117647057989,73.379157229628162893,95.328553335117661047,'ok',0,'');
INSERT INTO indicator_value VALUES(563,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','10_12','stage','offered','percentage','per cent',21,34,61.76470588235294201,45.041017344430692046,76.099816675491098296,'ok',0,'');
INSERT INTO indicator_value VALUES(564,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','10_12','stage','started','percentage','per cent',21,34,61.76470588235294201,45.041017344430692046,76.099816675491098296,'ok',0,'');
INSERT INTO indicator_value VALUES(565,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','13_15','stage','referred','percentage','per cent',27,27,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(566,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','13_15','stage','decided','percentage','per cent',27,27,100.0,87.544497025813299726,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(567,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','13_15','stage','assessed','percentage','per cent',26,27,96.296296296296290508,81.716534066424159734,99.343185401921502378,'ok',0,'');
INSERT INTO indicator_value VALUES(568,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','13_15','stage','offered','percentage','per cent',25,27,92.592592592592595224,76.630407316976857146,97.944534593901138915,'ok',0,'');
INSERT INTO indicator_value VALUES(569,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','13_15','stage','started','percentage','per cent',24,27,88.888888888888885732,71.942199181720184243,96.147965171690159989,'ok',0,'');
INSERT INTO indicator_value VALUES(570,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','16_17','stage','referred','percentage','per cent',10,10,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(571,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','16_17','stage','decided','percentage','per cent',10,10,100.0,72.24672001371108365,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(572,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','16_17','stage','assessed','percentage','per cent',9,10,90.0,59.584997320476148275,98.212378690492698751,'ok',0,'');
INSERT INTO indicator_value VALUES(573,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','16_17','stage','offered','percentage','per cent',6,10,60.0,31.267376973365834658,83.181967029376380649,'ok',1,'');
INSERT INTO indicator_value VALUES(574,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','16_17','stage','started','percentage','per cent',5,10,50.0,23.659309051256403933,76.340690948743599618,'ok',1,'');
INSERT INTO indicator_value VALUES(575,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','unknown','stage','referred','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(576,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','unknown','stage','decided','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(577,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','unknown','stage','assessed','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(578,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','unknown','stage','offered','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(579,'C1','C1.funnel_by_age_band','financial_year','2023-24','age_band','unknown','stage','started','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(580,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','0_9','stage','referred','percentage','per cent',19,19,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(581,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','0_9','stage','decided','percentage','per cent',18,19,94.736842105263164622,75.361268833101220819,99.064800593769959391,'ok',0,'');
INSERT INTO indicator_value VALUES(582,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','0_9','stage','assessed','percentage','per cent',17,19,89.473684210526315038,68.605917288891006934,97.064143970112979785,'ok',0,'');
INSERT INTO indicator_value VALUES(583,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','0_9','stage','offered','percentage','per cent',10,19,52.631578947368417688,31.707809245113168117,72.670194838820421521,'ok',0,'');
INSERT INTO indicator_value VALUES(584,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','0_9','stage','started','percentage','per cent',8,19,42.105263157894739834,23.141891282454238876,63.724096465744963779,'ok',0,'');
INSERT INTO indicator_value VALUES(585,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','10_12','stage','referred','percentage','per cent',34,34,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(586,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','10_12','stage','decided','percentage','per cent',34,34,100.0,89.848544584667635604,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(587,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','10_12','stage','assessed','percentage','per cent',28,34,82.352941176470594083,66.486262600157246538,91.651030954627685787,'ok',0,'');
INSERT INTO indicator_value VALUES(588,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','10_12','stage','offered','percentage','per cent',25,34,73.529411764705884025,56.882858717055341914,85.398809322788252988,'ok',0,'');
INSERT INTO indicator_value VALUES(589,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','10_12','stage','started','percentage','per cent',21,34,61.76470588235294201,45.041017344430692046,76.099816675491098296,'ok',0,'');
INSERT INTO indicator_value VALUES(590,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','13_15','stage','referred','percentage','per cent',36,36,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(591,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','13_15','stage','decided','percentage','per cent',36,36,100.0,90.358137140553637326,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(592,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','13_15','stage','assessed','percentage','per cent',31,36,86.111111111111114267,71.340469610643808097,93.918184990867175088,'ok',0,'');
INSERT INTO indicator_value VALUES(593,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','13_15','stage','offered','percentage','per cent',26,36,72.222222222222228539,56.007510002602899135,84.15166205986540149,'ok',0,'');
INSERT INTO indicator_value VALUES(594,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','13_15','stage','started','percentage','per cent',22,36,61.111111111111114267,44.864459096605152411,75.215126934628997899,'ok',0,'');
INSERT INTO indicator_value VALUES(595,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','16_17','stage','referred','percentage','per cent',18,18,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(596,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','16_17','stage','decided','percentage','per cent',18,18,100.0,82.412077635334242131,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(597,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','16_17','stage','assessed','percentage','per cent',15,18,83.333333333333328594,60.777961896084278237,94.163423194138559327,'ok',0,'');
INSERT INTO indicator_value VALUES(598,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','16_17','stage','offered','percentage','per cent',11,18,61.111111111111114267,38.619041602237899724,79.694753427836374725,'ok',0,'');
INSERT INTO indicator_value VALUES(599,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','16_17','stage','started','percentage','per cent',11,18,61.111111111111114267,38.619041602237899724,79.694753427836374725,'ok',0,'');
INSERT INTO indicator_value VALUES(600,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','unknown','stage','referred','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(601,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','unknown','stage','decided','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(602,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','unknown','stage','assessed','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(603,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','unknown','stage','offered','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(604,'C1','C1.funnel_by_age_band','financial_year','2024-25','age_band','unknown','stage','started','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(605,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','asian','stage','referred','percentage','per cent',10,10,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(606,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','asian','stage','decided','percentage','per cent',10,10,100.0,72.24672001371108365,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(607,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','asian','stage','assessed','percentage','per cent',10,10,100.0,72.24672001371108365,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(608,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','asian','stage','offered','percentage','per cent',7,10,70.0,39.677814746114528077,89.220873259369895434,'ok',1,'');
INSERT INTO indicator_value VALUES(609,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','asian','stage','started','percentage','per cent',7,10,70.0,39.677814746114528077,89.220873259369895434,'ok',1,'');
INSERT INTO indicator_value VALUES(610,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','black','stage','referred','percentage','per cent',4,4,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(611,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','black','stage','decided','percentage','per cent',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(612,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','black','stage','assessed','percentage','per cent',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(613,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','black','stage','offered','percentage','per cent',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(614,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','black','stage','started','percentage','per cent',3,4,75.0,30.064184258240199908,95.441273919029939063,'ok',1,'');
INSERT INTO indicator_value VALUES(615,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','mixed','stage','referred','percentage','per cent',6,6,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(616,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','mixed','stage','decided','percentage','per cent',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(617,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','mixed','stage','assessed','percentage','per cent',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(618,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','mixed','stage','offered','percentage','per cent',3,6,50.0,18.761630648265054333,81.238369351734945663,'ok',1,'');
INSERT INTO indicator_value VALUES(619,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','mixed','stage','started','percentage','per cent',3,6,50.0,18.761630648265054333,81.238369351734945663,'ok',1,'');
INSERT INTO indicator_value VALUES(620,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','white','stage','referred','percentage','per cent',69,69,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(621,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','white','stage','decided','percentage','per cent',69,69,100.0,94.726274181094822779,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(622,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','white','stage','assessed','percentage','per cent',61,69,88.40579710144928072,78.754259469683773886,94.006501857823849379,'ok',0,'');
INSERT INTO indicator_value VALUES(623,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','white','stage','offered','percentage','per cent',49,69,71.014492753623187581,59.428550026386851357,80.383942020739965524,'ok',0,'');
INSERT INTO indicator_value VALUES(624,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','white','stage','started','percentage','per cent',47,69,68.115942028985500657,56.415874284113122884,77.905239549616894121,'ok',0,'');
INSERT INTO indicator_value VALUES(625,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','other','stage','referred','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(626,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','other','stage','decided','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(627,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','other','stage','assessed','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(628,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','other','stage','offered','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(629,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','other','stage','started','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(630,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','unknown','stage','referred','percentage','per cent',1,1,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(631,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','unknown','stage','decided','percentage','per cent',1,1,100.0,20.654931437723750065,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(632,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','unknown','stage','assessed','percentage','per cent',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO indicator_value VALUES(633,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','unknown','stage','offered','percentage','per cent',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO indicator_value VALUES(634,'C1','C1.funnel_by_ethnic_group','financial_year','2023-24','ethnic_group','unknown','stage','started','percentage','per cent',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO indicator_value VALUES(635,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','asian','stage','referred','percentage','per cent',8,8,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(636,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','asian','stage','decided','percentage','per cent',8,8,100.0,67.559243511611981602,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(637,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','asian','stage','assessed','percentage','per cent',8,8,100.0,67.559243511611981602,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(638,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','asian','stage','offered','percentage','per cent',6,8,75.0,40.927543031016902831,92.852078724789095078,'ok',1,'');
INSERT INTO indicator_value VALUES(639,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','asian','stage','started','percentage','per cent',5,8,62.5,30.574239460262742085,86.315571417640271079,'ok',1,'');
INSERT INTO indicator_value VALUES(640,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','black','stage','referred','percentage','per cent',3,3,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(641,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','black','stage','decided','percentage','per cent',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(642,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','black','stage','assessed','percentage','per cent',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(643,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','black','stage','offered','percentage','per cent',1,3,33.333333333333335702,6.1491944720396309875,79.234039919795222319,'ok',1,'');
INSERT INTO indicator_value VALUES(644,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','black','stage','started','percentage','per cent',0,3,0.0,0.0,56.149703175504541265,'ok',1,'');
INSERT INTO indicator_value VALUES(645,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','mixed','stage','referred','percentage','per cent',12,12,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(646,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','mixed','stage','decided','percentage','per cent',12,12,100.0,75.750599334475921865,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(647,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','mixed','stage','assessed','percentage','per cent',12,12,100.0,75.750599334475921865,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(648,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','mixed','stage','offered','percentage','per cent',10,12,83.333333333333328594,55.196913774702672126,95.303485781614611484,'ok',0,'');
INSERT INTO indicator_value VALUES(649,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','mixed','stage','started','percentage','per cent',10,12,83.333333333333328594,55.196913774702672126,95.303485781614611484,'ok',0,'');
INSERT INTO indicator_value VALUES(650,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','white','stage','referred','percentage','per cent',81,81,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(651,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','white','stage','decided','percentage','per cent',80,81,98.765432098765430172,93.333118401951637114,99.781734994146134452,'ok',0,'');
INSERT INTO indicator_value VALUES(652,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','white','stage','assessed','percentage','per cent',66,81,81.481481481481480956,71.668410552754622244,88.443709994093296696,'ok',0,'');
INSERT INTO indicator_value VALUES(653,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','white','stage','offered','percentage','per cent',53,81,65.432098765432101573,54.589375289849229487,74.877350468409559882,'ok',0,'');
INSERT INTO indicator_value VALUES(654,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','white','stage','started','percentage','per cent',45,81,55.555555555555557133,44.727573776431022167,65.880447496542132055,'ok',0,'');
INSERT INTO indicator_value VALUES(655,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','other','stage','referred','percentage','per cent',1,1,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(656,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','other','stage','decided','percentage','per cent',1,1,100.0,20.654931437723750065,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(657,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','other','stage','assessed','percentage','per cent',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO indicator_value VALUES(658,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','other','stage','offered','percentage','per cent',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO indicator_value VALUES(659,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','other','stage','started','percentage','per cent',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO indicator_value VALUES(660,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','unknown','stage','referred','percentage','per cent',2,2,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(661,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','unknown','stage','decided','percentage','per cent',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(662,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','unknown','stage','assessed','percentage','per cent',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(663,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','unknown','stage','offered','percentage','per cent',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(664,'C1','C1.funnel_by_ethnic_group','financial_year','2024-25','ethnic_group','unknown','stage','started','percentage','per cent',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(665,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','home','stage','referred','percentage','per cent',80,80,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(666,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','home','stage','decided','percentage','per cent',80,80,100.0,95.418187046447286549,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(667,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','home','stage','assessed','percentage','per cent',72,80,90.0,81.489311193895915151,94.845238443261919766,'ok',0,'');
INSERT INTO indicator_value VALUES(668,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','home','stage','offered','percentage','per cent',54,80,67.5,56.640527310614729116,76.755838155641825438,'ok',0,'');
INSERT INTO indicator_value VALUES(669,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','home','stage','started','percentage','per cent',51,80,63.75,52.810794502222165648,73.429206935550837441,'ok',0,'');
INSERT INTO indicator_value VALUES(670,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','foster','stage','referred','percentage','per cent',2,2,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(671,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','foster','stage','decided','percentage','per cent',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(672,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','foster','stage','assessed','percentage','per cent',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(673,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','foster','stage','offered','percentage','per cent',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(674,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','foster','stage','started','percentage','per cent',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(675,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','residential','stage','referred','percentage','per cent',4,4,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(676,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','residential','stage','decided','percentage','per cent',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(677,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','residential','stage','assessed','percentage','per cent',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(678,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','residential','stage','offered','percentage','per cent',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(679,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','residential','stage','started','percentage','per cent',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(680,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','secure','stage','referred','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(681,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','secure','stage','decided','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(682,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','secure','stage','assessed','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(683,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','secure','stage','offered','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(684,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','secure','stage','started','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(685,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','unknown','stage','referred','percentage','per cent',4,4,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(686,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','unknown','stage','decided','percentage','per cent',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(687,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','unknown','stage','assessed','percentage','per cent',3,4,75.0,30.064184258240199908,95.441273919029939063,'ok',1,'');
INSERT INTO indicator_value VALUES(688,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','unknown','stage','offered','percentage','per cent',3,4,75.0,30.064184258240199908,95.441273919029939063,'ok',1,'');
INSERT INTO indicator_value VALUES(689,'C1','C1.funnel_by_setting','financial_year','2023-24','setting','unknown','stage','started','percentage','per cent',3,4,75.0,30.064184258240199908,95.441273919029939063,'ok',1,'');
INSERT INTO indicator_value VALUES(690,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','home','stage','referred','percentage','per cent',93,93,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(691,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','home','stage','decided','percentage','per cent',92,93,98.924731182795696323,94.158082764512968767,99.809935797134443193,'ok',0,'');
INSERT INTO indicator_value VALUES(692,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','home','stage','assessed','percentage','per cent',78,93,83.870967741935487536,75.079860458489264376,89.974921622651251595,'ok',0,'');
INSERT INTO indicator_value VALUES(693,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','home','stage','offered','percentage','per cent',59,93,63.440860215053760384,53.301091879009696583,72.514297835728598329,'ok',0,'');
INSERT INTO indicator_value VALUES(694,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','home','stage','started','percentage','per cent',50,93,53.76344086021505575,43.682930427717465704,63.54537869240925829,'ok',0,'');
INSERT INTO indicator_value VALUES(695,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','foster','stage','referred','percentage','per cent',6,6,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(696,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','foster','stage','decided','percentage','per cent',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(697,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','foster','stage','assessed','percentage','per cent',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(698,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','foster','stage','offered','percentage','per cent',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(699,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','foster','stage','started','percentage','per cent',5,6,83.333333333333328594,43.649717781352990186,96.994663025169330691,'ok',1,'');
INSERT INTO indicator_value VALUES(700,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','residential','stage','referred','percentage','per cent',3,3,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(701,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','residential','stage','decided','percentage','per cent',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(702,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','residential','stage','assessed','percentage','per cent',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO indicator_value VALUES(703,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','residential','stage','offered','percentage','per cent',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO indicator_value VALUES(704,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','residential','stage','started','percentage','per cent',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO indicator_value VALUES(705,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','secure','stage','referred','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(706,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','secure','stage','decided','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(707,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','secure','stage','assessed','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(708,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','secure','stage','offered','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(709,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','secure','stage','started','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(710,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','unknown','stage','referred','percentage','per cent',5,5,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(711,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','unknown','stage','decided','percentage','per cent',5,5,100.0,56.551753521682535108,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(712,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','unknown','stage','assessed','percentage','per cent',5,5,100.0,56.551753521682535108,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(713,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','unknown','stage','offered','percentage','per cent',5,5,100.0,56.551753521682535108,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(714,'C1','C1.funnel_by_setting','financial_year','2024-25','setting','unknown','stage','started','percentage','per cent',5,5,100.0,56.551753521682535108,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(715,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','male','stage','referred','percentage','per cent',72,72,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(716,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','male','stage','decided','percentage','per cent',72,72,100.0,94.934882740354225912,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(717,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','male','stage','assessed','percentage','per cent',67,72,93.055555555555557138,84.752020516326467712,96.997461843422996706,'ok',0,'');
INSERT INTO indicator_value VALUES(718,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','male','stage','offered','percentage','per cent',51,72,70.833333333333328594,59.494257330650945903,80.061943811163303053,'ok',0,'');
INSERT INTO indicator_value VALUES(719,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','male','stage','started','percentage','per cent',48,72,66.666666666666671405,55.179604356605196358,76.465356556846202805,'ok',0,'');
INSERT INTO indicator_value VALUES(720,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','female','stage','referred','percentage','per cent',15,15,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(721,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','female','stage','decided','percentage','per cent',15,15,100.0,79.611669896415151017,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(722,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','female','stage','assessed','percentage','per cent',12,15,80.0,54.814551284830649534,92.952450653018445338,'ok',0,'');
INSERT INTO indicator_value VALUES(723,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','female','stage','offered','percentage','per cent',10,15,66.666666666666671405,41.713547738519785924,84.823675560285266786,'ok',0,'');
INSERT INTO indicator_value VALUES(724,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','female','stage','started','percentage','per cent',10,15,66.666666666666671405,41.713547738519785924,84.823675560285266786,'ok',0,'');
INSERT INTO indicator_value VALUES(725,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','another','stage','referred','percentage','per cent',3,3,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(726,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','another','stage','decided','percentage','per cent',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(727,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','another','stage','assessed','percentage','per cent',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO indicator_value VALUES(728,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','another','stage','offered','percentage','per cent',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO indicator_value VALUES(729,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','another','stage','started','percentage','per cent',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO indicator_value VALUES(730,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','not_stated','stage','referred','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(731,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','not_stated','stage','decided','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(732,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','not_stated','stage','assessed','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(733,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','not_stated','stage','offered','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(734,'C1','C1.funnel_by_sex','financial_year','2023-24','sex','not_stated','stage','started','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(735,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','male','stage','referred','percentage','per cent',92,92,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(736,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','male','stage','decided','percentage','per cent',92,92,100.0,95.99186107143782465,100.0,'ok',0,'');
INSERT INTO indicator_value VALUES(737,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','male','stage','assessed','percentage','per cent',79,92,85.869565217391297549,77.311419799196983149,91.552306621617091765,'ok',0,'');
INSERT INTO indicator_value VALUES(738,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','male','stage','offered','percentage','per cent',64,92,69.565217391304344117,59.53572670272532008,78.026305890445996739,'ok',0,'');
INSERT INTO indicator_value VALUES(739,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','male','stage','started','percentage','per cent',57,92,61.956521739130437252,51.745732533440680356,71.208842940164004176,'ok',0,'');
INSERT INTO indicator_value VALUES(740,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','female','stage','referred','percentage','per cent',12,12,100.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(741,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','female','stage','decided','percentage','per cent',11,12,91.666666666666671405,64.612008885888300825,98.513490559508284146,'ok',0,'');
INSERT INTO indicator_value VALUES(742,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','female','stage','assessed','percentage','per cent',10,12,83.333333333333328594,55.196913774702672126,95.303485781614611484,'ok',0,'');
INSERT INTO indicator_value VALUES(743,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','female','stage','offered','percentage','per cent',7,12,58.333333333333335702,31.951131254954979964,80.673968634124335608,'ok',1,'');
INSERT INTO indicator_value VALUES(744,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','female','stage','started','percentage','per cent',5,12,41.666666666666664297,19.326031365875660839,68.048868745045027139,'ok',1,'');
INSERT INTO indicator_value VALUES(745,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','another','stage','referred','percentage','per cent',3,3,100.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(746,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','another','stage','decided','percentage','per cent',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO indicator_value VALUES(747,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','another','stage','assessed','percentage','per cent',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO indicator_value VALUES(748,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','another','stage','offered','percentage','per cent',1,3,33.333333333333335702,6.1491944720396309875,79.234039919795222319,'ok',1,'');
INSERT INTO indicator_value VALUES(749,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','another','stage','started','percentage','per cent',0,3,0.0,0.0,56.149703175504541265,'ok',1,'');
INSERT INTO indicator_value VALUES(750,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','not_stated','stage','referred','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(751,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','not_stated','stage','decided','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(752,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','not_stated','stage','assessed','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(753,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','not_stated','stage','offered','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(754,'C1','C1.funnel_by_sex','financial_year','2024-25','sex','not_stated','stage','started','percentage','per cent',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO indicator_value VALUES(755,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(756,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,'median','working days',60,90,63.0,53.0,111.0,'ok',0,'');
INSERT INTO indicator_value VALUES(757,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,'lower_quartile','working days',60,90,41.0,37.0,48.0,'ok',0,'');
INSERT INTO indicator_value VALUES(758,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,'upper_quartile','working days',60,90,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(759,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,'ninetieth_percentile','working days',60,90,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(760,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(761,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,'median','working days',62,107,62.0,55.0,92.0,'ok',0,'');
INSERT INTO indicator_value VALUES(762,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,'lower_quartile','working days',62,107,39.0,33.0,48.0,'ok',0,'');
INSERT INTO indicator_value VALUES(763,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,'upper_quartile','working days',62,107,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(764,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,'ninetieth_percentile','working days',62,107,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(765,'C2','C2.within','financial_year','2023-24','days','30',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(766,'C2','C2.within','financial_year','2023-24','days','30',NULL,NULL,'within_limit','per cent',2,90,2.2222222222222218768,0.4269622697212269724,7.0242311012030347328,'ok',1,'');
INSERT INTO indicator_value VALUES(767,'C2','C2.within','financial_year','2023-24','days','90',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(768,'C2','C2.within','financial_year','2023-24','days','90',NULL,NULL,'within_limit','per cent',44,90,48.888888888888885732,38.237721278545954817,58.701658389300767739,'ok',0,'');
INSERT INTO indicator_value VALUES(769,'C2','C2.within','financial_year','2023-24','days','180',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(770,'C2','C2.within','financial_year','2023-24','days','180',NULL,NULL,'within_limit','per cent',56,90,62.222222222222200115,51.36992562875762047,71.323519240679900121,'ok',0,'');
INSERT INTO indicator_value VALUES(771,'C2','C2.within','financial_year','2024-25','days','30',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(772,'C2','C2.within','financial_year','2024-25','days','30',NULL,NULL,'within_limit','per cent',7,107,6.7121514226585912155,2.9570767774616344425,12.58869101256451728,'ok',1,'estimated, some waits were not followed to the limit');
INSERT INTO indicator_value VALUES(773,'C2','C2.within','financial_year','2024-25','days','90',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(774,'C2','C2.within','financial_year','2024-25','days','90',NULL,NULL,'within_limit','per cent',48,107,49.319661591955380685,39.044408187467425364,58.786452147371633714,'ok',0,'estimated, some waits were not followed to the limit');
INSERT INTO indicator_value VALUES(775,'C2','C2.within','financial_year','2024-25','days','180',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(776,'C2','C2.within','financial_year','2024-25','days','180',NULL,NULL,'within_limit','per cent',61,107,66.034745804879108276,55.448750537036403328,74.67427474480444971,'ok',0,'estimated, some waits were not followed to the limit');
INSERT INTO indicator_value VALUES(777,'C3','C3.no_support','financial_year','2023-24','reason','criteria_not_met',NULL,NULL,'count','number',9,NULL,9.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(778,'C3','C3.no_support','financial_year','2023-24','reason','no_capacity',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(779,'C3','C3.no_support','financial_year','2023-24','reason','funding_not_agreed',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(780,'C3','C3.no_support','financial_year','2023-24','reason','declined_by_carer',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(781,'C3','C3.no_support','financial_year','2023-24','reason','declined_by_child',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(782,'C3','C3.no_support','financial_year','2023-24','reason','moved_away',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(783,'C3','C3.no_support','financial_year','2023-24','reason','supported_elsewhere',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(784,'C3','C3.no_support','financial_year','2023-24','reason','not_recorded',NULL,NULL,'count','number',8,NULL,8.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(785,'C3','C3.no_support','financial_year','2024-25','reason','criteria_not_met',NULL,NULL,'count','number',9,NULL,9.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(786,'C3','C3.no_support','financial_year','2024-25','reason','no_capacity',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(787,'C3','C3.no_support','financial_year','2024-25','reason','funding_not_agreed',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(788,'C3','C3.no_support','financial_year','2024-25','reason','declined_by_carer',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(789,'C3','C3.no_support','financial_year','2024-25','reason','declined_by_child',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(790,'C3','C3.no_support','financial_year','2024-25','reason','moved_away',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(791,'C3','C3.no_support','financial_year','2024-25','reason','supported_elsewhere',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(792,'C3','C3.no_support','financial_year','2024-25','reason','not_recorded',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(793,'C3','C3.state','financial_year','2023-24','state','started',NULL,NULL,'percentage','per cent',60,90,66.666666666666671405,56.422317760633745819,75.546494720555358525,'ok',0,'');
INSERT INTO indicator_value VALUES(794,'C3','C3.state','financial_year','2023-24','state','closed_without_support',NULL,NULL,'percentage','per cent',29,90,32.222222222222221433,23.46677118619394875,42.433162167204329763,'ok',0,'');
INSERT INTO indicator_value VALUES(795,'C3','C3.state','financial_year','2023-24','state','waiting',NULL,NULL,'percentage','per cent',1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO indicator_value VALUES(796,'C3','C3.state','financial_year','2024-25','state','started',NULL,NULL,'percentage','per cent',62,107,57.943925233644861805,48.474492211410854735,66.862729240627714944,'ok',0,'');
INSERT INTO indicator_value VALUES(797,'C3','C3.state','financial_year','2024-25','state','closed_without_support',NULL,NULL,'percentage','per cent',28,107,26.16822429906542169,18.769717872491668231,35.218617771392615623,'ok',0,'');
INSERT INTO indicator_value VALUES(798,'C3','C3.state','financial_year','2024-25','state','waiting',NULL,NULL,'percentage','per cent',17,107,15.887850467289720057,10.16267684518658676,23.977489860765423656,'ok',0,'');
INSERT INTO indicator_value VALUES(799,'C3','C3.waiting','financial_year','2023-24','wait_band','0_10',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(800,'C3','C3.waiting','financial_year','2023-24','wait_band','11_45',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(801,'C3','C3.waiting','financial_year','2023-24','wait_band','46_90',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(802,'C3','C3.waiting','financial_year','2023-24','wait_band','91_180',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(803,'C3','C3.waiting','financial_year','2023-24','wait_band','over_180',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(804,'C3','C3.waiting','financial_year','2024-25','wait_band','0_10',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(805,'C3','C3.waiting','financial_year','2024-25','wait_band','11_45',NULL,NULL,'count','number',9,NULL,9.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(806,'C3','C3.waiting','financial_year','2024-25','wait_band','46_90',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(807,'C3','C3.waiting','financial_year','2024-25','wait_band','91_180',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(808,'C3','C3.waiting','financial_year','2024-25','wait_band','over_180',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(809,'C3','C3.waiting_now','snapshot','on-2025-03-31','wait_band','0_10',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(810,'C3','C3.waiting_now','snapshot','on-2025-03-31','wait_band','11_45',NULL,NULL,'count','number',11,NULL,11.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(811,'C3','C3.waiting_now','snapshot','on-2025-03-31','wait_band','46_90',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(812,'C3','C3.waiting_now','snapshot','on-2025-03-31','wait_band','91_180',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(813,'C3','C3.waiting_now','snapshot','on-2025-03-31','wait_band','over_180',NULL,NULL,'count','number',2,NULL,2.0,NULL,NULL,'ok',1,'');
INSERT INTO indicator_value VALUES(814,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,'count','number',91,NULL,91.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(815,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,'median','working days',91,91,1.0,1.0,3.0,'ok',0,'');
INSERT INTO indicator_value VALUES(816,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,'lower_quartile','working days',91,91,1.0,1.0,1.0,'ok',0,'');
INSERT INTO indicator_value VALUES(817,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,'upper_quartile','working days',91,91,6.0,3.0,9.0,'ok',0,'');
INSERT INTO indicator_value VALUES(818,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,'ninetieth_percentile','working days',91,91,17.0,9.0,22.0,'ok',0,'');
INSERT INTO indicator_value VALUES(819,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,'count','number',91,NULL,91.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(820,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,'median','working days',61,91,55.0,49.0,67.0,'ok',0,'');
INSERT INTO indicator_value VALUES(821,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,'lower_quartile','working days',61,91,43.0,37.0,48.0,'ok',0,'');
INSERT INTO indicator_value VALUES(822,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,'upper_quartile','working days',61,91,77.0,68.0,116.0,'ok',0,'');
INSERT INTO indicator_value VALUES(823,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,'ninetieth_percentile','working days',61,91,118.0,88.0,200.0,'ok',0,'');
INSERT INTO indicator_value VALUES(824,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(825,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,'median','working days',89,90,1.0,1.0,1.0,'ok',0,'');
INSERT INTO indicator_value VALUES(826,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,'lower_quartile','working days',89,90,1.0,0.0,1.0,'ok',0,'');
INSERT INTO indicator_value VALUES(827,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,'upper_quartile','working days',89,90,2.0,1.0,3.0,'ok',0,'');
INSERT INTO indicator_value VALUES(828,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,'ninetieth_percentile','working days',89,90,5.0,3.0,15.0,'ok',0,'');
INSERT INTO indicator_value VALUES(829,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,'within_limit','per cent',62,90,68.888888888888885732,59.233907281819917047,78.113600434583261742,'ok',0,'');
INSERT INTO indicator_value VALUES(830,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(831,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,'median','working days',51,90,12.0,9.0,31.0,'ok',0,'');
INSERT INTO indicator_value VALUES(832,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,'lower_quartile','working days',51,90,6.0,5.0,9.0,'ok',0,'');
INSERT INTO indicator_value VALUES(833,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,'upper_quartile','working days',51,90,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(834,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,'ninetieth_percentile','working days',51,90,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(835,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,'within_limit','per cent',39,90,45.528725895659974296,35.656794962641413348,56.697907100707759298,'ok',0,'estimated, some waits were not followed to the limit');
INSERT INTO indicator_value VALUES(836,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,'count','number',87,NULL,87.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(837,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,'median','working days',79,87,4.0,2.0,4.0,'ok',0,'');
INSERT INTO indicator_value VALUES(838,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,'lower_quartile','working days',79,87,1.0,1.0,2.0,'ok',0,'');
INSERT INTO indicator_value VALUES(839,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,'upper_quartile','working days',79,87,8.0,5.0,12.0,'ok',0,'');
INSERT INTO indicator_value VALUES(840,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,'ninetieth_percentile','working days',79,87,18.0,12.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(841,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(842,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,'median','working days',81,90,26.0,24.0,29.0,'ok',0,'');
INSERT INTO indicator_value VALUES(843,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,'lower_quartile','working days',81,90,17.0,12.0,22.0,'ok',0,'');
INSERT INTO indicator_value VALUES(844,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,'upper_quartile','working days',81,90,37.0,32.0,44.0,'ok',0,'');
INSERT INTO indicator_value VALUES(845,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,'ninetieth_percentile','working days',81,90,49.0,43.0,63.0,'ok',0,'');
INSERT INTO indicator_value VALUES(846,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,'within_limit','per cent',73,90,87.512646268632167338,79.34514955574752548,93.570356923057531163,'ok',0,'estimated, some waits were not followed to the limit');
INSERT INTO indicator_value VALUES(847,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(848,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,'median','working days',62,90,40.0,36.0,47.0,'ok',0,'');
INSERT INTO indicator_value VALUES(849,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,'lower_quartile','working days',62,90,32.0,27.0,35.0,'ok',0,'');
INSERT INTO indicator_value VALUES(850,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,'upper_quartile','working days',62,90,53.0,48.0,73.0,'ok',0,'');
INSERT INTO indicator_value VALUES(851,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,'ninetieth_percentile','working days',62,90,99.0,70.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(852,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,'count','number',90,NULL,90.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(853,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,'median','working days',60,90,49.0,42.0,58.0,'ok',0,'');
INSERT INTO indicator_value VALUES(854,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,'lower_quartile','working days',60,90,38.0,34.0,42.0,'ok',0,'');
INSERT INTO indicator_value VALUES(855,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,'upper_quartile','working days',60,90,73.0,59.0,111.0,'ok',0,'');
INSERT INTO indicator_value VALUES(856,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,'ninetieth_percentile','working days',60,90,117.0,81.0,199.0,'ok',0,'');
INSERT INTO indicator_value VALUES(857,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,'count','number',71,NULL,71.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(858,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,'median','working days',64,71,3.0,2.0,3.0,'ok',0,'');
INSERT INTO indicator_value VALUES(859,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,'lower_quartile','working days',64,71,1.0,1.0,2.0,'ok',0,'');
INSERT INTO indicator_value VALUES(860,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,'upper_quartile','working days',64,71,6.0,4.0,10.0,'ok',0,'');
INSERT INTO indicator_value VALUES(861,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,'ninetieth_percentile','working days',64,71,22.0,10.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(862,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,'count','number',80,NULL,80.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(863,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,'median','working days',79,80,22.0,19.0,27.0,'ok',0,'');
INSERT INTO indicator_value VALUES(864,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,'lower_quartile','working days',79,80,13.0,9.0,17.0,'ok',0,'');
INSERT INTO indicator_value VALUES(865,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,'upper_quartile','working days',79,80,30.0,27.0,37.0,'ok',0,'');
INSERT INTO indicator_value VALUES(866,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,'ninetieth_percentile','working days',79,80,41.0,37.0,55.0,'ok',0,'');
INSERT INTO indicator_value VALUES(867,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,'count','number',66,NULL,66.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(868,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,'median','working days',58,66,10.0,7.0,13.0,'ok',0,'');
INSERT INTO indicator_value VALUES(869,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,'lower_quartile','working days',58,66,3.0,1.0,7.0,'ok',0,'');
INSERT INTO indicator_value VALUES(870,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,'upper_quartile','working days',58,66,33.0,16.0,48.0,'ok',0,'');
INSERT INTO indicator_value VALUES(871,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,'ninetieth_percentile','working days',58,66,54.0,40.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(872,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,'count','number',54,NULL,54.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(873,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,'median','working days',50,54,6.0,4.0,10.0,'ok',0,'');
INSERT INTO indicator_value VALUES(874,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,'lower_quartile','working days',50,54,3.0,1.0,4.0,'ok',0,'');
INSERT INTO indicator_value VALUES(875,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,'upper_quartile','working days',50,54,12.0,10.0,20.0,'ok',0,'');
INSERT INTO indicator_value VALUES(876,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,'ninetieth_percentile','working days',50,54,27.0,15.0,81.0,'ok',0,'');
INSERT INTO indicator_value VALUES(877,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,'count','number',50,NULL,50.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(878,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,'median','working days',50,50,69.0,55.0,85.0,'ok',0,'');
INSERT INTO indicator_value VALUES(879,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,'lower_quartile','working days',50,50,46.0,33.0,56.0,'ok',0,'');
INSERT INTO indicator_value VALUES(880,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,'upper_quartile','working days',50,50,111.0,82.0,138.0,'ok',0,'');
INSERT INTO indicator_value VALUES(881,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,'ninetieth_percentile','working days',50,50,162.0,127.0,267.0,'ok',0,'');
INSERT INTO indicator_value VALUES(882,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,'count','number',105,NULL,105.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(883,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,'median','working days',105,105,2.0,1.0,2.0,'ok',0,'');
INSERT INTO indicator_value VALUES(884,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,'lower_quartile','working days',105,105,1.0,0.0,1.0,'ok',0,'');
INSERT INTO indicator_value VALUES(885,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,'upper_quartile','working days',105,105,5.0,3.0,7.0,'ok',0,'');
INSERT INTO indicator_value VALUES(886,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,'ninetieth_percentile','working days',105,105,15.0,8.0,29.0,'ok',0,'');
INSERT INTO indicator_value VALUES(887,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,'count','number',105,NULL,105.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(888,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,'median','working days',61,105,60.0,51.0,69.0,'ok',0,'');
INSERT INTO indicator_value VALUES(889,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,'lower_quartile','working days',61,105,41.0,34.0,48.0,'ok',0,'');
INSERT INTO indicator_value VALUES(890,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,'upper_quartile','working days',61,105,86.0,71.0,118.0,'ok',0,'');
INSERT INTO indicator_value VALUES(891,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,'ninetieth_percentile','working days',61,105,131.0,98.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(892,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(893,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,'median','working days',105,107,1.0,1.0,1.0,'ok',0,'');
INSERT INTO indicator_value VALUES(894,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,'lower_quartile','working days',105,107,1.0,0.0,1.0,'ok',0,'');
INSERT INTO indicator_value VALUES(895,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,'upper_quartile','working days',105,107,3.0,2.0,4.0,'ok',0,'');
INSERT INTO indicator_value VALUES(896,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,'ninetieth_percentile','working days',105,107,10.0,4.0,14.0,'ok',0,'');
INSERT INTO indicator_value VALUES(897,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,'within_limit','per cent',68,107,63.551401869158887338,54.509760249643946393,72.560948284611058054,'ok',0,'');
INSERT INTO indicator_value VALUES(898,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(899,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,'median','working days',56,107,18.0,10.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(900,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,'lower_quartile','working days',56,107,6.0,4.0,9.0,'ok',0,'');
INSERT INTO indicator_value VALUES(901,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,'upper_quartile','working days',56,107,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(902,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,'ninetieth_percentile','working days',56,107,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(903,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,'within_limit','per cent',42,107,41.240346414103626671,32.370767409597299036,51.462349957490161498,'ok',0,'estimated, some waits were not followed to the limit');
INSERT INTO indicator_value VALUES(904,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(905,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,'median','working days',93,107,3.0,3.0,3.0,'ok',0,'');
INSERT INTO indicator_value VALUES(906,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,'lower_quartile','working days',93,107,2.0,1.0,2.0,'ok',0,'');
INSERT INTO indicator_value VALUES(907,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,'upper_quartile','working days',93,107,7.0,4.0,17.0,'ok',0,'');
INSERT INTO indicator_value VALUES(908,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,'ninetieth_percentile','working days',93,107,31.0,17.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(909,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(910,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,'median','working days',84,107,29.0,25.0,34.0,'ok',0,'');
INSERT INTO indicator_value VALUES(911,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,'lower_quartile','working days',84,107,17.0,14.0,22.0,'ok',0,'');
INSERT INTO indicator_value VALUES(912,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,'upper_quartile','working days',84,107,43.0,39.0,51.0,'ok',0,'');
INSERT INTO indicator_value VALUES(913,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,'ninetieth_percentile','working days',84,107,61.0,50.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(914,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,'within_limit','per cent',73,107,78.34789053201114939,69.287565131538045191,86.236409608739734268,'ok',0,'estimated, some waits were not followed to the limit');
INSERT INTO indicator_value VALUES(915,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(916,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,'median','working days',64,107,46.0,38.0,51.0,'ok',0,'');
INSERT INTO indicator_value VALUES(917,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,'lower_quartile','working days',64,107,30.0,26.0,35.0,'ok',0,'');
INSERT INTO indicator_value VALUES(918,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,'upper_quartile','working days',64,107,73.0,57.0,128.0,'ok',0,'');
INSERT INTO indicator_value VALUES(919,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,'ninetieth_percentile','working days',64,107,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(920,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,'count','number',107,NULL,107.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(921,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,'median','working days',62,107,55.0,47.0,61.0,'ok',0,'');
INSERT INTO indicator_value VALUES(922,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,'lower_quartile','working days',62,107,36.0,29.0,42.0,'ok',0,'');
INSERT INTO indicator_value VALUES(923,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,'upper_quartile','working days',62,107,77.0,62.0,95.0,'ok',0,'');
INSERT INTO indicator_value VALUES(924,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,'ninetieth_percentile','working days',62,107,131.0,92.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(925,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,'count','number',91,NULL,91.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(926,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,'median','working days',77,91,3.0,2.0,3.0,'ok',0,'');
INSERT INTO indicator_value VALUES(927,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,'lower_quartile','working days',77,91,1.0,0.0,2.0,'ok',0,'');
INSERT INTO indicator_value VALUES(928,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,'upper_quartile','working days',77,91,6.0,4.0,12.0,'ok',0,'');
INSERT INTO indicator_value VALUES(929,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,'ninetieth_percentile','working days',77,91,NULL,NULL,NULL,'x',0,'not reached');
INSERT INTO indicator_value VALUES(930,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,'count','number',96,NULL,96.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(931,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,'median','working days',86,96,23.0,19.0,26.0,'ok',0,'');
INSERT INTO indicator_value VALUES(932,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,'lower_quartile','working days',86,96,14.0,8.0,16.0,'ok',0,'');
INSERT INTO indicator_value VALUES(933,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,'upper_quartile','working days',86,96,34.0,28.0,38.0,'ok',0,'');
INSERT INTO indicator_value VALUES(934,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,'ninetieth_percentile','working days',86,96,42.0,38.0,51.0,'ok',0,'');
INSERT INTO indicator_value VALUES(935,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,'count','number',86,NULL,86.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(936,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,'median','working days',69,86,8.0,5.0,15.0,'ok',0,'');
INSERT INTO indicator_value VALUES(937,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,'lower_quartile','working days',69,86,3.0,2.0,4.0,'ok',0,'');
INSERT INTO indicator_value VALUES(938,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,'upper_quartile','working days',69,86,27.0,19.0,47.0,'ok',0,'');
INSERT INTO indicator_value VALUES(939,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,'ninetieth_percentile','working days',69,86,63.0,40.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(940,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,'count','number',76,NULL,76.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(941,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,'median','working days',66,76,6.0,4.0,8.0,'ok',0,'');
INSERT INTO indicator_value VALUES(942,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,'lower_quartile','working days',66,76,2.0,1.0,3.0,'ok',0,'');
INSERT INTO indicator_value VALUES(943,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,'upper_quartile','working days',66,76,15.0,9.0,35.0,'ok',0,'');
INSERT INTO indicator_value VALUES(944,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,'ninetieth_percentile','working days',66,76,73.0,31.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(945,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,'count','number',81,NULL,81.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(946,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,'median','working days',51,81,87.0,64.0,110.0,'ok',0,'');
INSERT INTO indicator_value VALUES(947,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,'lower_quartile','working days',51,81,52.0,37.0,59.0,'ok',0,'');
INSERT INTO indicator_value VALUES(948,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,'upper_quartile','working days',51,81,119.0,110.0,128.0,'ok',0,'');
INSERT INTO indicator_value VALUES(949,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,'ninetieth_percentile','working days',51,81,133.0,122.0,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(950,'E2','E2.backwards','snapshot','on-2025-03-31','interval','concern_to_referral_received',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(951,'E2','E2.backwards','snapshot','on-2025-03-31','interval','concern_to_support_started',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(952,'E2','E2.backwards','snapshot','on-2025-03-31','interval','referral_received_to_decision',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(953,'E2','E2.backwards','snapshot','on-2025-03-31','interval','referral_received_to_meeting',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(954,'E2','E2.backwards','snapshot','on-2025-03-31','interval','referral_received_to_assessment_started',NULL,NULL,'count','number',3,NULL,3.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(955,'E2','E2.backwards','snapshot','on-2025-03-31','interval','referral_received_to_assessment_completed',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(956,'E2','E2.backwards','snapshot','on-2025-03-31','interval','referral_received_to_support_offered',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(957,'E2','E2.backwards','snapshot','on-2025-03-31','interval','referral_received_to_support_started',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(958,'E2','E2.backwards','snapshot','on-2025-03-31','interval','decision_to_assessment_started',NULL,NULL,'count','number',34,NULL,34.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(959,'E2','E2.backwards','snapshot','on-2025-03-31','interval','assessment_started_to_assessment_completed',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(960,'E2','E2.backwards','snapshot','on-2025-03-31','interval','assessment_completed_to_support_offered',NULL,NULL,'count','number',15,NULL,15.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(961,'E2','E2.backwards','snapshot','on-2025-03-31','interval','support_offered_to_support_started',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(962,'E2','E2.backwards','snapshot','on-2025-03-31','interval','support_started_to_support_ended',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(963,'E2','E2.rows','snapshot','on-2025-03-31','source','hsb-referral-log','disposition','read','count','number',242,NULL,242.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(964,'E2','E2.rows','snapshot','on-2025-03-31','source','hsb-referral-log','disposition','used','count','number',225,NULL,225.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(965,'E2','E2.rows','snapshot','on-2025-03-31','source','hsb-referral-log','disposition','set_aside','count','number',15,NULL,15.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(966,'E2','E2.rows','snapshot','on-2025-03-31','source','hsb-referral-log','disposition','superseded','count','number',2,NULL,2.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(967,'E2','E2.rows','snapshot','on-2025-03-31','source','cin-census','disposition','read','count','number',981,NULL,981.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(968,'E2','E2.rows','snapshot','on-2025-03-31','source','cin-census','disposition','used','count','number',800,NULL,800.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(969,'E2','E2.rows','snapshot','on-2025-03-31','source','cin-census','disposition','set_aside','count','number',31,NULL,31.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(970,'E2','E2.rows','snapshot','on-2025-03-31','source','cin-census','disposition','superseded','count','number',150,NULL,150.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(971,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2024-autumn-pupils','disposition','read','count','number',346,NULL,346.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(972,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2024-autumn-pupils','disposition','used','count','number',336,NULL,336.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(973,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2024-autumn-pupils','disposition','set_aside','count','number',4,NULL,4.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(974,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2024-autumn-pupils','disposition','superseded','count','number',6,NULL,6.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(975,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2024-autumn-exclusions','disposition','read','count','number',38,NULL,38.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(976,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2024-autumn-exclusions','disposition','used','count','number',36,NULL,36.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(977,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2024-autumn-exclusions','disposition','set_aside','count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(978,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2024-autumn-exclusions','disposition','superseded','count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(979,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-pupils','disposition','read','count','number',345,NULL,345.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(980,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-pupils','disposition','used','count','number',330,NULL,330.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(981,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-pupils','disposition','set_aside','count','number',6,NULL,6.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(982,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-pupils','disposition','superseded','count','number',9,NULL,9.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(983,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-needs','disposition','read','count','number',178,NULL,178.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(984,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-needs','disposition','used','count','number',170,NULL,170.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(985,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-needs','disposition','set_aside','count','number',4,NULL,4.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(986,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-needs','disposition','superseded','count','number',4,NULL,4.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(987,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-exclusions','disposition','read','count','number',27,NULL,27.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(988,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-exclusions','disposition','used','count','number',24,NULL,24.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(989,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-exclusions','disposition','set_aside','count','number',3,NULL,3.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(990,'E2','E2.rows','snapshot','on-2025-03-31','source','school-census-2025-spring-exclusions','disposition','superseded','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(991,'E2','E2.rows','snapshot','on-2025-03-31','source','school-concern-log','disposition','read','count','number',221,NULL,221.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(992,'E2','E2.rows','snapshot','on-2025-03-31','source','school-concern-log','disposition','used','count','number',202,NULL,202.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(993,'E2','E2.rows','snapshot','on-2025-03-31','source','school-concern-log','disposition','set_aside','count','number',15,NULL,15.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(994,'E2','E2.rows','snapshot','on-2025-03-31','source','school-concern-log','disposition','superseded','count','number',4,NULL,4.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(995,'E2','E2.rows','snapshot','on-2025-03-31','source','police-2023-24','disposition','read','count','number',88,NULL,88.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(996,'E2','E2.rows','snapshot','on-2025-03-31','source','police-2023-24','disposition','used','count','number',80,NULL,80.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(997,'E2','E2.rows','snapshot','on-2025-03-31','source','police-2023-24','disposition','set_aside','count','number',7,NULL,7.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(998,'E2','E2.rows','snapshot','on-2025-03-31','source','police-2023-24','disposition','superseded','count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(999,'E2','E2.rows','snapshot','on-2025-03-31','source','police-2024-25','disposition','read','count','number',126,NULL,126.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1000,'E2','E2.rows','snapshot','on-2025-03-31','source','police-2024-25','disposition','used','count','number',121,NULL,121.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1001,'E2','E2.rows','snapshot','on-2025-03-31','source','police-2024-25','disposition','set_aside','count','number',4,NULL,4.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1002,'E2','E2.rows','snapshot','on-2025-03-31','source','police-2024-25','disposition','superseded','count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1003,'E2','E2.rows','snapshot','on-2025-03-31','source','youth-justice','disposition','read','count','number',29,NULL,29.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1004,'E2','E2.rows','snapshot','on-2025-03-31','source','youth-justice','disposition','used','count','number',28,NULL,28.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1005,'E2','E2.rows','snapshot','on-2025-03-31','source','youth-justice','disposition','set_aside','count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1006,'E2','E2.rows','snapshot','on-2025-03-31','source','youth-justice','disposition','superseded','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1007,'E2','E2.rows','snapshot','on-2025-03-31','source','health-provider','disposition','read','count','number',58,NULL,58.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1008,'E2','E2.rows','snapshot','on-2025-03-31','source','health-provider','disposition','used','count','number',51,NULL,51.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1009,'E2','E2.rows','snapshot','on-2025-03-31','source','health-provider','disposition','set_aside','count','number',5,NULL,5.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1010,'E2','E2.rows','snapshot','on-2025-03-31','source','health-provider','disposition','superseded','count','number',2,NULL,2.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1011,'E2','E2.rows','snapshot','on-2025-03-31','source','voluntary-provider','disposition','read','count','number',45,NULL,45.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1012,'E2','E2.rows','snapshot','on-2025-03-31','source','voluntary-provider','disposition','used','count','number',42,NULL,42.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1013,'E2','E2.rows','snapshot','on-2025-03-31','source','voluntary-provider','disposition','set_aside','count','number',2,NULL,2.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1014,'E2','E2.rows','snapshot','on-2025-03-31','source','voluntary-provider','disposition','superseded','count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1015,'E2','E2.rules','snapshot','on-2025-03-31','rule','V004','severity','error','count','number',13,NULL,13.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1016,'E2','E2.rules','snapshot','on-2025-03-31','rule','V004','severity','query','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1017,'E2','E2.rules','snapshot','on-2025-03-31','rule','V004','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1018,'E2','E2.rules','snapshot','on-2025-03-31','rule','V011','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1019,'E2','E2.rules','snapshot','on-2025-03-31','rule','V011','severity','query','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1020,'E2','E2.rules','snapshot','on-2025-03-31','rule','V011','severity','note','count','number',2,NULL,2.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1021,'E2','E2.rules','snapshot','on-2025-03-31','rule','V012','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1022,'E2','E2.rules','snapshot','on-2025-03-31','rule','V012','severity','query','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1023,'E2','E2.rules','snapshot','on-2025-03-31','rule','V012','severity','note','count','number',2,NULL,2.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1024,'E2','E2.rules','snapshot','on-2025-03-31','rule','V020','severity','error','count','number',78,NULL,78.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1025,'E2','E2.rules','snapshot','on-2025-03-31','rule','V020','severity','query','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1026,'E2','E2.rules','snapshot','on-2025-03-31','rule','V020','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1027,'E2','E2.rules','snapshot','on-2025-03-31','rule','V021','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1028,'E2','E2.rules','snapshot','on-2025-03-31','rule','V021','severity','query','count','number',55,NULL,55.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1029,'E2','E2.rules','snapshot','on-2025-03-31','rule','V021','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1030,'E2','E2.rules','snapshot','on-2025-03-31','rule','V022','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1031,'E2','E2.rules','snapshot','on-2025-03-31','rule','V022','severity','query','count','number',30,NULL,30.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1032,'E2','E2.rules','snapshot','on-2025-03-31','rule','V022','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1033,'E2','E2.rules','snapshot','on-2025-03-31','rule','V023','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1034,'E2','E2.rules','snapshot','on-2025-03-31','rule','V023','severity','query','count','number',38,NULL,38.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1035,'E2','E2.rules','snapshot','on-2025-03-31','rule','V023','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1036,'E2','E2.rules','snapshot','on-2025-03-31','rule','V024','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1037,'E2','E2.rules','snapshot','on-2025-03-31','rule','V024','severity','query','count','number',6,NULL,6.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1038,'E2','E2.rules','snapshot','on-2025-03-31','rule','V024','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1039,'E2','E2.rules','snapshot','on-2025-03-31','rule','V025','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1040,'E2','E2.rules','snapshot','on-2025-03-31','rule','V025','severity','query','count','number',319,NULL,319.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1041,'E2','E2.rules','snapshot','on-2025-03-31','rule','V025','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1042,'E2','E2.rules','snapshot','on-2025-03-31','rule','V026','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1043,'E2','E2.rules','snapshot','on-2025-03-31','rule','V026','severity','query','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1044,'E2','E2.rules','snapshot','on-2025-03-31','rule','V026','severity','note','count','number',16,NULL,16.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1045,'E2','E2.rules','snapshot','on-2025-03-31','rule','V027','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1046,'E2','E2.rules','snapshot','on-2025-03-31','rule','V027','severity','query','count','number',25,NULL,25.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1047,'E2','E2.rules','snapshot','on-2025-03-31','rule','V027','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1048,'E2','E2.rules','snapshot','on-2025-03-31','rule','V029','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1049,'E2','E2.rules','snapshot','on-2025-03-31','rule','V029','severity','query','count','number',41,NULL,41.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1050,'E2','E2.rules','snapshot','on-2025-03-31','rule','V029','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1051,'E2','E2.rules','snapshot','on-2025-03-31','rule','V030','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1052,'E2','E2.rules','snapshot','on-2025-03-31','rule','V030','severity','query','count','number',3,NULL,3.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1053,'E2','E2.rules','snapshot','on-2025-03-31','rule','V030','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1054,'E2','E2.rules','snapshot','on-2025-03-31','rule','V031','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1055,'E2','E2.rules','snapshot','on-2025-03-31','rule','V031','severity','query','count','number',2,NULL,2.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1056,'E2','E2.rules','snapshot','on-2025-03-31','rule','V031','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1057,'E2','E2.rules','snapshot','on-2025-03-31','rule','V032','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1058,'E2','E2.rules','snapshot','on-2025-03-31','rule','V032','severity','query','count','number',3,NULL,3.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1059,'E2','E2.rules','snapshot','on-2025-03-31','rule','V032','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1060,'E2','E2.rules','snapshot','on-2025-03-31','rule','V033','severity','error','count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1061,'E2','E2.rules','snapshot','on-2025-03-31','rule','V033','severity','query','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1062,'E2','E2.rules','snapshot','on-2025-03-31','rule','V033','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1063,'E2','E2.rules','snapshot','on-2025-03-31','rule','V045','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1064,'E2','E2.rules','snapshot','on-2025-03-31','rule','V045','severity','query','count','number',5,NULL,5.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1065,'E2','E2.rules','snapshot','on-2025-03-31','rule','V045','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1066,'E2','E2.rules','snapshot','on-2025-03-31','rule','V050','severity','error','count','number',32,NULL,32.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1067,'E2','E2.rules','snapshot','on-2025-03-31','rule','V050','severity','query','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1068,'E2','E2.rules','snapshot','on-2025-03-31','rule','V050','severity','note','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1069,'E2','E2.rules','snapshot','on-2025-03-31','rule','V060','severity','error','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1070,'E2','E2.rules','snapshot','on-2025-03-31','rule','V060','severity','query','count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1071,'E2','E2.rules','snapshot','on-2025-03-31','rule','V060','severity','note','count','number',181,NULL,181.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1072,'E2','E2.uncounted','snapshot','on-2025-03-31','uncounted','undated',NULL,NULL,'count','number',0,NULL,0.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1073,'E2','E2.uncounted','snapshot','on-2025-03-31','uncounted','out_of_scope',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1074,'E4','E4.conflicts','snapshot','on-2025-03-31','field','birth date',NULL,NULL,'count','number',9,NULL,9.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1075,'E4','E4.conflicts','snapshot','on-2025-03-31','field','ethnicity',NULL,NULL,'count','number',21,NULL,21.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1076,'E4','E4.conflicts','snapshot','on-2025-03-31','field','sex',NULL,NULL,'count','number',6,NULL,6.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1077,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L01',NULL,NULL,'count','number',905,NULL,905.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1078,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L03',NULL,NULL,'count','number',671,NULL,671.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1079,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L04',NULL,NULL,'count','number',60,NULL,60.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1080,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L05',NULL,NULL,'count','number',20,NULL,20.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1081,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L06',NULL,NULL,'count','number',48,NULL,48.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1082,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L07',NULL,NULL,'count','number',39,NULL,39.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1083,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L08',NULL,NULL,'count','number',69,NULL,69.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1084,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L09',NULL,NULL,'count','number',11,NULL,11.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1085,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L10',NULL,NULL,'count','number',17,NULL,17.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1086,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L11',NULL,NULL,'count','number',146,NULL,146.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1087,'E4','E4.links','snapshot','on-2025-03-31','linkage_rule','L12',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1088,'E4','E4.refused','snapshot','on-2025-03-31','linkage_rule','L08',NULL,NULL,'count','number',4,NULL,4.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1089,'E4','E4.refused','snapshot','on-2025-03-31','linkage_rule','L10',NULL,NULL,'count','number',5,NULL,5.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1090,'E4','E4.refused','snapshot','on-2025-03-31','linkage_rule','L11',NULL,NULL,'count','number',22,NULL,22.0,NULL,NULL,'ok',0,'');
INSERT INTO indicator_value VALUES(1091,'E4','E4.refused','snapshot','on-2025-03-31','linkage_rule','L12',NULL,NULL,'count','number',1,NULL,1.0,NULL,NULL,'ok',0,'');
CREATE TABLE IF NOT EXISTS "curve_point" (
  "id" INTEGER PRIMARY KEY NOT NULL CHECK (typeof("id") IN ('integer', 'null')),
  "indicator_id" TEXT NOT NULL REFERENCES "indicator_metadata" ("indicator_id") CHECK (typeof("indicator_id") IN ('text', 'null')),
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "dimension1" TEXT REFERENCES "dimension" ("dimension_id") CHECK (typeof("dimension1") IN ('text', 'null')),
  "category1" TEXT CHECK (typeof("category1") IN ('text', 'null')),
  "dimension2" TEXT REFERENCES "dimension" ("dimension_id") CHECK (typeof("dimension2") IN ('text', 'null')),
  "category2" TEXT CHECK (typeof("category2") IN ('text', 'null')),
  "day" INTEGER NOT NULL CHECK ("day" >= 0) CHECK (typeof("day") IN ('integer', 'null')),
  "at_risk" INTEGER NOT NULL CHECK ("at_risk" >= 0) CHECK (typeof("at_risk") IN ('integer', 'null')),
  "reached" REAL NOT NULL CHECK ("reached" BETWEEN 0 AND 100) CHECK (typeof("reached") IN ('real', 'null')),
  "lower_ci" REAL CHECK (typeof("lower_ci") IN ('real', 'null')),
  "upper_ci" REAL CHECK (typeof("upper_ci") IN ('real', 'null')),
  "standard_limit" INTEGER CHECK (typeof("standard_limit") IN ('integer', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code"),
  FOREIGN KEY ("dimension1", "category1") REFERENCES "category" ("dimension_id", "code"),
  FOREIGN KEY ("dimension2", "category2") REFERENCES "category" ("dimension_id", "code")
);
INSERT INTO curve_point VALUES(1,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,0,90,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(2,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,1,89,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(3,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,3,88,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(4,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,4,86,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(5,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,7,85,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(6,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,8,84,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(7,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,9,82,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(8,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,10,81,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(9,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,12,78,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(10,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,13,76,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(11,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,16,74,1.1111111111111109384,0.096912514693455409364,5.4042096907095737989,NULL);
INSERT INTO curve_point VALUES(12,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,18,73,1.1111111111111109384,0.096912514693455409364,5.4042096907095737989,NULL);
INSERT INTO curve_point VALUES(13,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,19,72,2.2222222222222218768,0.4269622697212269724,7.0242311012030347328,NULL);
INSERT INTO curve_point VALUES(14,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,20,71,2.2222222222222218768,0.4269622697212269724,7.0242311012030347328,NULL);
INSERT INTO curve_point VALUES(15,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,24,70,3.3333333333333334813,0.89392368143871325791,8.6097229630449536585,NULL);
INSERT INTO curve_point VALUES(16,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,25,69,4.4444444444444446418,1.4476983194951964506,10.137697893405883675,NULL);
INSERT INTO curve_point VALUES(17,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,27,67,4.4444444444444446418,1.4476983194951964506,10.137697893405883675,NULL);
INSERT INTO curve_point VALUES(18,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,28,65,4.4444444444444446418,1.4476983194951964506,10.137697893405883675,NULL);
INSERT INTO curve_point VALUES(19,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,29,64,6.6666666666666669627,2.7250242215961151259,13.060593001490225617,NULL);
INSERT INTO curve_point VALUES(20,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,31,62,7.777777777777777679,3.4243250422151212397,14.471568073102739404,NULL);
INSERT INTO curve_point VALUES(21,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,32,61,8.8888888888888892836,4.1543599045344024034,15.856200090825783632,NULL);
INSERT INTO curve_point VALUES(22,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,33,60,10.0,4.9104094384665284422,17.218263882416557919,NULL);
INSERT INTO curve_point VALUES(23,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,34,59,12.222222222222223209,6.4871798332342258674,19.8856765360765948,NULL);
INSERT INTO curve_point VALUES(24,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,35,55,13.333333333333333925,7.302986318331483595,21.19513631115766472,NULL);
INSERT INTO curve_point VALUES(25,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,36,54,14.444444444444442865,8.1345929148328242064,22.490532394800869298,NULL);
INSERT INTO curve_point VALUES(26,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,37,53,16.666666666666664298,9.8396720993609125827,25.04386600299681831,NULL);
INSERT INTO curve_point VALUES(27,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,38,50,18.888888888888889283,11.593453306363034726,27.553380821644807951,NULL);
INSERT INTO curve_point VALUES(28,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,39,48,20.0,12.486509129849467925,28.793519810352606214,NULL);
INSERT INTO curve_point VALUES(29,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,40,47,23.333333333333332148,15.222797606942281234,32.462006449520444562,NULL);
INSERT INTO curve_point VALUES(30,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,41,44,25.555555555555553581,17.089760086107137482,34.868590071023412234,NULL);
INSERT INTO curve_point VALUES(31,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,42,42,27.777777777777775014,18.987401489317957015,37.246992674039937297,NULL);
INSERT INTO curve_point VALUES(32,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,44,40,29.999999999999992894,20.913383771471146133,39.599247354331865267,NULL);
INSERT INTO curve_point VALUES(33,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,45,38,32.222222222222214327,22.865824358957631545,41.926987351819398953,NULL);
INSERT INTO curve_point VALUES(34,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,46,35,34.44444444444443576,24.843197369462856726,44.231531088483215796,NULL);
INSERT INTO curve_point VALUES(35,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,48,33,35.555555555555542924,25.8408364196801692,45.375445638223951051,NULL);
INSERT INTO curve_point VALUES(36,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,49,31,36.666666666666657193,26.844262966261577929,46.513943084260304773,NULL);
INSERT INTO curve_point VALUES(37,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,51,30,37.77777777777777146,27.853358304794635813,47.647124077765468539,NULL);
INSERT INTO curve_point VALUES(38,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,52,29,38.88888888888888573,28.868015955813593365,48.775078269956921419,NULL);
INSERT INTO curve_point VALUES(39,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,53,28,42.222222222222214327,31.944462723429534634,52.128327492877360783,NULL);
INSERT INTO curve_point VALUES(40,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,54,25,43.333333333333328594,32.980519386146362136,53.23607657150438399,NULL);
INSERT INTO curve_point VALUES(41,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,58,24,44.444444444444442866,34.021760993052417632,54.338906273886678375,NULL);
INSERT INTO curve_point VALUES(42,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,59,22,45.555555555555557133,35.068138892066436085,55.436853437524177936,NULL);
INSERT INTO curve_point VALUES(43,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,60,21,46.666666666666664297,36.119612373053769261,56.529947502017904525,NULL);
INSERT INTO curve_point VALUES(44,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,62,20,48.888888888888885732,38.237721278545954817,58.701658389300767739,NULL);
INSERT INTO curve_point VALUES(45,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,63,18,50.0,39.3043126884379177,59.780298842690804406,NULL);
INSERT INTO curve_point VALUES(46,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,65,17,51.111111111111107163,40.375911355653755661,60.85413364151407478,NULL);
INSERT INTO curve_point VALUES(47,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,72,16,52.222222222222214327,41.452513084577986999,61.923157530053494213,NULL);
INSERT INTO curve_point VALUES(48,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,73,15,53.33333333333332149,42.534120715657920187,62.987358417545813438,NULL);
INSERT INTO curve_point VALUES(49,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,74,14,54.444444444444428654,43.620744152660215322,64.046717298504219685,NULL);
INSERT INTO curve_point VALUES(50,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,75,13,55.555555555555535818,44.712400439323538138,65.101208122740501947,NULL);
INSERT INTO curve_point VALUES(51,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,78,12,56.666666666666642981,45.809113886640702162,66.150797612919404857,NULL);
INSERT INTO curve_point VALUES(52,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,81,11,57.777777777777750145,46.910916252835619388,67.195445026548867419,NULL);
INSERT INTO curve_point VALUES(53,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,83,10,58.888888888888857309,48.017846978990554873,68.235101858283215394,NULL);
INSERT INTO curve_point VALUES(54,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,91,9,58.888888888888857309,48.017846978990554873,68.235101858283215394,NULL);
INSERT INTO curve_point VALUES(55,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,111,8,61.111111111111085848,50.247291525652272524,70.299208692850029935,NULL);
INSERT INTO curve_point VALUES(56,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,117,6,62.222222222222193011,51.369925628757606263,71.32351924067988591,NULL);
INSERT INTO curve_point VALUES(57,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,133,5,63.333333333333300175,52.497929596921508732,72.342559178874338956,NULL);
INSERT INTO curve_point VALUES(58,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,152,4,64.444444444444400231,53.631387108431326283,73.356234182342987537,NULL);
INSERT INTO curve_point VALUES(59,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,154,3,65.555555555555514502,54.770392412955345661,74.364438720188218213,NULL);
INSERT INTO curve_point VALUES(60,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,199,2,66.666666666666614558,55.91505114100052509,75.367055098068917117,NULL);
INSERT INTO curve_point VALUES(61,'C2','C2.support','financial_year','2023-24',NULL,NULL,NULL,NULL,363,1,66.666666666666614558,55.91505114100052509,75.367055098068917117,NULL);
INSERT INTO curve_point VALUES(62,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,1,107,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(63,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,2,105,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(64,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,3,104,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(65,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,4,103,1.8691588785046726606,0.36277979448863006961,5.9691703377146954068,NULL);
INSERT INTO curve_point VALUES(66,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,6,101,1.8691588785046726606,0.36277979448863006961,5.9691703377146954068,NULL);
INSERT INTO curve_point VALUES(67,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,7,99,1.8691588785046726606,0.36277979448863006961,5.9691703377146954068,NULL);
INSERT INTO curve_point VALUES(68,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,11,98,1.8691588785046726606,0.36277979448863006961,5.9691703377146954068,NULL);
INSERT INTO curve_point VALUES(69,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,12,94,1.8691588785046726606,0.36277979448863006961,5.9691703377146954068,NULL);
INSERT INTO curve_point VALUES(70,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,13,91,2.8240600123678265553,0.7621474820332954092,7.3609359908825195972,NULL);
INSERT INTO curve_point VALUES(71,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,16,90,2.8240600123678265553,0.7621474820332954092,7.3609359908825195972,NULL);
INSERT INTO curve_point VALUES(72,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,18,89,2.8240600123678265553,0.7621474820332954092,7.3609359908825195972,NULL);
INSERT INTO curve_point VALUES(73,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,19,87,2.8240600123678265553,0.7621474820332954092,7.3609359908825195972,NULL);
INSERT INTO curve_point VALUES(74,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,20,84,3.8014355571538684941,1.2430441434773689124,8.7443890224459437376,NULL);
INSERT INTO curve_point VALUES(75,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,21,83,7.7109377362980344727,3.6042337466866913864,13.861455153393883677,NULL);
INSERT INTO curve_point VALUES(76,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,23,79,7.7109377362980344727,3.6042337466866913864,13.861455153393883677,NULL);
INSERT INTO curve_point VALUES(77,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,24,77,9.6656888258701183502,4.944692459806070417,16.271880999031111513,NULL);
INSERT INTO curve_point VALUES(78,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,25,75,9.6656888258701183502,4.944692459806070417,16.271880999031111513,NULL);
INSERT INTO curve_point VALUES(79,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,27,74,10.643064370656158956,5.6419869493029848328,17.452274549913301626,NULL);
INSERT INTO curve_point VALUES(80,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,28,73,12.597815460228241945,7.080837522047642274,19.772537747227570292,NULL);
INSERT INTO curve_point VALUES(81,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,29,71,13.575191005014284328,7.8195309562439740957,20.915032826829232704,NULL);
INSERT INTO curve_point VALUES(82,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,31,70,13.575191005014284328,7.8195309562439740957,20.915032826829232704,NULL);
INSERT INTO curve_point VALUES(83,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,32,69,14.566731412768238129,8.5775831729261842184,22.068117429484544801,NULL);
INSERT INTO curve_point VALUES(84,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,33,68,17.54135263603010486,10.913755125274740009,25.468466751361013677,NULL);
INSERT INTO curve_point VALUES(85,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,34,65,18.532893043784060438,11.710802544977712003,26.584602827554419945,NULL);
INSERT INTO curve_point VALUES(86,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,35,63,20.51597385929196804,13.329080244976907465,28.794118381311367472,NULL);
INSERT INTO curve_point VALUES(87,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,36,60,21.507514267045923616,14.149438207647285992,29.888336106105629851,NULL);
INSERT INTO curve_point VALUES(88,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,37,59,22.499054674799879194,14.976776209421904795,30.976003614334757685,NULL);
INSERT INTO curve_point VALUES(89,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,38,56,24.51754764772757511,16.674387691806042965,33.179604214723340759,NULL);
INSERT INTO curve_point VALUES(90,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,39,53,26.536040620655271028,18.397886416506530338,35.358167754375031677,NULL);
INSERT INTO curve_point VALUES(91,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,40,49,27.56588397418980918,19.282458698004294461,36.465442234126243191,NULL);
INSERT INTO curve_point VALUES(92,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,42,47,28.617638888437845422,20.187815107038193929,37.594976473686067207,NULL);
INSERT INTO curve_point VALUES(93,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,44,46,28.617638888437845422,20.187815107038193929,37.594976473686067207,NULL);
INSERT INTO curve_point VALUES(94,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,45,45,30.767893379789391871,22.049275928688892634,39.89434154923150544,NULL);
INSERT INTO curve_point VALUES(95,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,47,43,33.993275116816711544,24.890368875356539747,43.292969706757453707,NULL);
INSERT INTO curve_point VALUES(96,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,48,40,35.068402362492484768,25.849752320621849576,44.413299273099703158,NULL);
INSERT INTO curve_point VALUES(97,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,49,38,35.068402362492484768,25.849752320621849576,44.413299273099703158,NULL);
INSERT INTO curve_point VALUES(98,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,51,37,36.143529608168257992,26.815075220410207635,45.527661229143312482,NULL);
INSERT INTO curve_point VALUES(99,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,53,36,37.218656853844031217,27.786217528542756839,46.636209805201524146,NULL);
INSERT INTO curve_point VALUES(100,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,55,35,41.519165836547124114,31.727016360167631602,51.014804518987666879,NULL);
INSERT INTO curve_point VALUES(101,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,58,30,44.852060298142021111,34.819440306206452361,54.369204713668850105,NULL);
INSERT INTO curve_point VALUES(102,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,61,27,48.184954759736918104,37.966584651890840974,57.669665148668400435,NULL);
INSERT INTO curve_point VALUES(103,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,62,24,50.406884400800187505,40.094758654120745688,59.840874142589314033,NULL);
INSERT INTO curve_point VALUES(104,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,63,21,51.517849221331822205,41.16787061011775961,60.917866253009243849,NULL);
INSERT INTO curve_point VALUES(105,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,64,20,51.517849221331822205,41.16787061011775961,60.917866253009243849,NULL);
INSERT INTO curve_point VALUES(106,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,66,18,52.752254577478083774,42.337369313821234585,62.132155139501918485,NULL);
INSERT INTO curve_point VALUES(107,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,71,17,53.986659933624345343,43.517388382753132702,63.336185892842877366,NULL);
INSERT INTO curve_point VALUES(108,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,74,16,55.221065289770606908,44.708002673902498711,64.530076582048295106,NULL);
INSERT INTO curve_point VALUES(109,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,75,15,55.221065289770606908,44.708002673902498711,64.530076582048295106,NULL);
INSERT INTO curve_point VALUES(110,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,77,14,57.866219624369733764,47.2524153161554068,67.087263575144618242,NULL);
INSERT INTO curve_point VALUES(111,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,79,12,59.188796791669297191,48.548197439718933309,68.344311637230376276,NULL);
INSERT INTO curve_point VALUES(112,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,80,11,60.511373958968860619,49.86013799601045804,69.587128166754482093,NULL);
INSERT INTO curve_point VALUES(113,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,92,10,61.833951126268424046,51.188686097952604825,70.815733205487433111,NULL);
INSERT INTO curve_point VALUES(114,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,93,9,63.156528293567994582,52.534397137238983076,72.030082854713455729,NULL);
INSERT INTO curve_point VALUES(115,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,95,8,64.47910546086755801,53.897946285353356189,73.230066844103603785,NULL);
INSERT INTO curve_point VALUES(116,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,98,7,64.47910546086755801,53.897946285353356189,73.230066844103603785,NULL);
INSERT INTO curve_point VALUES(117,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,99,6,64.47910546086755801,53.897946285353356189,73.230066844103603785,NULL);
INSERT INTO curve_point VALUES(118,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,102,5,66.022112156050383191,55.444727037635018972,74.656848468364273687,NULL);
INSERT INTO curve_point VALUES(119,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,119,4,66.022112156050383191,55.444727037635018972,74.656848468364273687,NULL);
INSERT INTO curve_point VALUES(120,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,131,3,68.07945441629415484,57.414344110545378896,76.610884354740576896,NULL);
INSERT INTO curve_point VALUES(121,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,160,2,68.07945441629415484,57.414344110545378896,76.610884354740576896,NULL);
INSERT INTO curve_point VALUES(122,'C2','C2.support','financial_year','2024-25',NULL,NULL,NULL,NULL,236,1,68.07945441629415484,57.414344110545378896,76.610884354740576896,NULL);
INSERT INTO curve_point VALUES(123,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,0,91,14.28571428571427937,8.5575517560636189529,23.326924996053609363,NULL);
INSERT INTO curve_point VALUES(124,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,1,78,51.648351648351642495,41.872642836567500524,62.216656064418771167,NULL);
INSERT INTO curve_point VALUES(125,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,2,44,58.241758241758233793,48.388252098963313585,68.430602752460146119,NULL);
INSERT INTO curve_point VALUES(126,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,3,38,68.131868131868117189,58.495446916982139383,77.398081888189906862,NULL);
INSERT INTO curve_point VALUES(127,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,4,29,73.626373626373620593,64.305157634583920865,82.171243295112745387,NULL);
INSERT INTO curve_point VALUES(128,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,5,24,74.725274725274729802,65.486187694166346773,83.105194818145491806,NULL);
INSERT INTO curve_point VALUES(129,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,6,23,81.318681318681313996,72.729503823411150165,88.537115421429305687,NULL);
INSERT INTO curve_point VALUES(130,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,9,17,83.51648351648350399,75.213978848097269745,90.270612674110225267,NULL);
INSERT INTO curve_point VALUES(131,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,10,15,86.813186813186817404,79.023951799924333273,92.778202670411829442,NULL);
INSERT INTO curve_point VALUES(132,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,12,12,87.912087912087912401,80.320128981829839176,93.584718150097515373,NULL);
INSERT INTO curve_point VALUES(133,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,14,11,89.010989010989007398,81.631653420923115053,94.373911270389712058,NULL);
INSERT INTO curve_point VALUES(134,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,17,10,92.307692307692306597,85.678796173031258835,96.613034349035288531,NULL);
INSERT INTO curve_point VALUES(135,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,18,7,93.406593406593401594,87.075178653140653754,97.30454307788203039,NULL);
INSERT INTO curve_point VALUES(136,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,21,6,95.604395604395591588,89.967628182657293223,98.567768498885456555,NULL);
INSERT INTO curve_point VALUES(137,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,22,4,96.703296703296700801,91.479544293163556293,99.115508180157092963,NULL);
INSERT INTO curve_point VALUES(138,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,23,3,97.802197802197795798,93.048209105938525457,99.577448501409818962,NULL);
INSERT INTO curve_point VALUES(139,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,27,2,98.901098901098905002,94.650593934485002019,99.904037242770243661,NULL);
INSERT INTO curve_point VALUES(140,'D1','D1.waits','financial_year','2023-24','interval','concern_to_referral_received',NULL,NULL,57,1,100.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(141,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,2,91,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(142,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,3,90,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(143,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,4,89,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(144,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,6,88,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(145,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,7,87,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(146,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,10,86,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(147,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,11,83,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(148,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,12,81,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(149,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,14,80,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(150,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,16,77,1.2987012987012991338,0.18396591374486570558,8.8625095103756716952,NULL);
INSERT INTO curve_point VALUES(151,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,19,76,1.2987012987012991338,0.18396591374486570558,8.8625095103756716952,NULL);
INSERT INTO curve_point VALUES(152,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,20,75,2.6147186147186141091,0.66035899338732217955,10.053306060468191418,NULL);
INSERT INTO curve_point VALUES(153,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,21,74,2.6147186147186141091,0.66035899338732217955,10.053306060468191418,NULL);
INSERT INTO curve_point VALUES(154,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,24,73,3.948763565201929282,1.2906225820052408259,11.746082467238361246,NULL);
INSERT INTO curve_point VALUES(155,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,26,72,5.2828085156852333525,2.015748854183274652,13.468213104533255375,NULL);
INSERT INTO curve_point VALUES(156,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,28,70,5.2828085156852333525,2.015748854183274652,13.468213104533255375,NULL);
INSERT INTO curve_point VALUES(157,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,29,67,5.2828085156852333525,2.015748854183274652,13.468213104533255375,NULL);
INSERT INTO curve_point VALUES(158,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,30,66,8.1530264394523488391,3.7427020075132655385,17.272109737892126446,NULL);
INSERT INTO curve_point VALUES(159,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,32,64,9.5881354013359061383,4.6833513227267475897,19.088081544334968953,NULL);
INSERT INTO curve_point VALUES(160,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,33,63,11.023244363219452778,5.6631729757958382265,20.862757628674820863,NULL);
INSERT INTO curve_point VALUES(161,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,35,62,12.458353325103011854,6.676260595750105331,22.602928114579711404,NULL);
INSERT INTO curve_point VALUES(162,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,36,60,13.91738076968462856,7.7310644610517176289,24.355162467086579169,NULL);
INSERT INTO curve_point VALUES(163,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,37,58,16.885746950040324776,9.9461566786378519111,27.857656153748109773,NULL);
INSERT INTO curve_point VALUES(164,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,38,56,22.822479310751731418,14.631369482132850379,34.574120097302440512,NULL);
INSERT INTO curve_point VALUES(165,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,43,50,27.45313055210662867,18.438707116153864262,39.671355059417713561,NULL);
INSERT INTO curve_point VALUES(166,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,44,47,30.540231379676551881,21.05502763869938576,42.97783202751402598,NULL);
INSERT INTO curve_point VALUES(167,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,45,45,33.627332207246482197,23.727303633372120116,46.220526855493091035,NULL);
INSERT INTO curve_point VALUES(168,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,46,43,33.627332207246482197,23.727303633372120116,46.220526855493091035,NULL);
INSERT INTO curve_point VALUES(169,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,48,42,36.787935435472853384,26.502627056356264033,49.502038841378514177,NULL);
INSERT INTO curve_point VALUES(170,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,49,40,39.948538663699210359,29.330430271845830958,52.722687804057486006,NULL);
INSERT INTO curve_point VALUES(171,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,51,38,41.528840277812385296,30.763215447340176212,54.311420528816768183,NULL);
INSERT INTO curve_point VALUES(172,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,52,36,43.153039158984263677,32.239424805712381782,55.942337648557980854,NULL);
INSERT INTO curve_point VALUES(173,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,54,35,44.777238040156142062,33.728784602351439048,57.55770456238526833,NULL);
INSERT INTO curve_point VALUES(174,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,55,34,51.274033564843655595,39.814697615740698211,63.869694802508504951,NULL);
INSERT INTO curve_point VALUES(175,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,57,30,52.89823244601553398,41.367897846461531229,65.411255826923280663,NULL);
INSERT INTO curve_point VALUES(176,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,58,29,54.522431327187412366,42.93376612852453178,66.93840993874377432,NULL);
INSERT INTO curve_point VALUES(177,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,59,28,54.522431327187412366,42.93376612852453178,66.93840993874377432,NULL);
INSERT INTO curve_point VALUES(178,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,60,27,57.89114011776612756,46.194946386932144834,70.089271032520215954,NULL);
INSERT INTO curve_point VALUES(179,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,65,25,59.575494513055481603,47.847354804132699256,71.638956279806393469,NULL);
INSERT INTO curve_point VALUES(180,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,66,24,61.259848908344835651,49.514548240038344316,73.171339497529160667,NULL);
INSERT INTO curve_point VALUES(181,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,67,23,62.944203303634196798,51.196778160793918743,74.686218159126397607,NULL);
INSERT INTO curve_point VALUES(182,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,68,22,66.312912094212904889,54.607675194770813218,77.662228339120417787,NULL);
INSERT INTO curve_point VALUES(183,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,70,20,67.99726648950226604,56.337188052393557314,79.122510789643342834,NULL);
INSERT INTO curve_point VALUES(184,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,74,19,69.681620884791612979,58.083447469350971913,80.563570815025585146,NULL);
INSERT INTO curve_point VALUES(185,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,75,18,71.365975280080974131,59.847104497417788595,81.984701508768480946,NULL);
INSERT INTO curve_point VALUES(186,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,76,17,74.734684070659682221,63.429827855887289445,84.763605295120882489,NULL);
INSERT INTO curve_point VALUES(187,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,77,15,76.419038465949029161,65.250879679958146083,86.119139380968633187,NULL);
INSERT INTO curve_point VALUES(188,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,82,14,78.103392861238390308,67.093364587168508707,87.450189566286539392,NULL);
INSERT INTO curve_point VALUES(189,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,84,13,79.787747256527737247,68.958816076143776285,88.754986993130117415,NULL);
INSERT INTO curve_point VALUES(190,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,88,12,81.472101651817098403,70.849085743690380922,90.031379367820662199,NULL);
INSERT INTO curve_point VALUES(191,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,92,11,81.472101651817098403,70.849085743690380922,90.031379367820662199,NULL);
INSERT INTO curve_point VALUES(192,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,94,10,83.324891486635394247,72.891960658279927542,91.439809216345622642,NULL);
INSERT INTO curve_point VALUES(193,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,113,9,85.177681321453675876,74.976801143388755121,92.796856312030783445,NULL);
INSERT INTO curve_point VALUES(194,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,116,8,87.03047115627197172,77.108505367359271077,94.096779467356029156,NULL);
INSERT INTO curve_point VALUES(195,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,117,7,88.883260991090267564,79.29356354824122377,95.331761540608226821,NULL);
INSERT INTO curve_point VALUES(196,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,118,6,90.736050825908549201,81.540776138719593289,96.490837813263496515,NULL);
INSERT INTO curve_point VALUES(197,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,133,5,92.58884066072683083,83.862377945417463818,97.557951537028813502,NULL);
INSERT INTO curve_point VALUES(198,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,153,4,94.441630495545126674,86.275584367831342543,98.50808521108524474,NULL);
INSERT INTO curve_point VALUES(199,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,158,3,96.294420330363422518,88.802294020592881908,99.298539096499311542,NULL);
INSERT INTO curve_point VALUES(200,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,200,2,98.147210165181704155,91.427841856502183757,99.845921688524924778,NULL);
INSERT INTO curve_point VALUES(201,'D1','D1.waits','financial_year','2023-24','interval','concern_to_support_started',NULL,NULL,363,1,98.147210165181704155,91.427841856502183757,99.845921688524924778,NULL);
INSERT INTO curve_point VALUES(202,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,0,90,23.333333333333339254,15.888126560486814042,33.504039154839112767,1);
INSERT INTO curve_point VALUES(203,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,1,69,68.888888888888885732,59.233907281819917047,78.113600434583261742,1);
INSERT INTO curve_point VALUES(204,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,2,28,80.0,71.206480189647393787,87.513490870150533853,1);
INSERT INTO curve_point VALUES(205,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,3,18,84.444444444444442861,76.226902007538242856,91.019444050039680863,1);
INSERT INTO curve_point VALUES(206,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,4,14,88.888888888888885732,81.439337921469601155,94.311070055423527943,1);
INSERT INTO curve_point VALUES(207,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,5,10,90.0,82.781736117583434976,95.089590561533469783,1);
INSERT INTO curve_point VALUES(208,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,6,9,91.111111111111114267,84.143799909174219918,95.8456400954655976,1);
INSERT INTO curve_point VALUES(209,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,8,8,92.222222222222228534,85.52843192689726948,96.575674957784869434,1);
INSERT INTO curve_point VALUES(210,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,9,7,93.333333333333328594,86.939406998509767277,97.274975778403884874,1);
INSERT INTO curve_point VALUES(211,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,12,6,94.444444444444442861,88.381752499542926672,97.937014541985362827,1);
INSERT INTO curve_point VALUES(212,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,14,5,95.555555555555542921,89.862302106594114546,98.552301680504811546,1);
INSERT INTO curve_point VALUES(213,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,15,4,96.666666666666671405,91.390277036955041012,99.10607631856129274,1);
INSERT INTO curve_point VALUES(214,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,25,3,97.777777777777771465,92.975768898796957275,99.573037730278770142,1);
INSERT INTO curve_point VALUES(215,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,42,2,98.888888888888885732,94.59579030929042176,99.903087485306542704,1);
INSERT INTO curve_point VALUES(216,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_decision',NULL,NULL,144,1,98.888888888888885732,94.59579030929042176,99.903087485306542704,1);
INSERT INTO curve_point VALUES(217,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,0,90,0.0,NULL,NULL,10);
INSERT INTO curve_point VALUES(218,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,1,89,0.0,NULL,NULL,10);
INSERT INTO curve_point VALUES(219,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,2,88,4.5454545454545414173,1.7306737516220249695,11.658417621795146956,10);
INSERT INTO curve_point VALUES(220,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,3,84,7.9545454545454479244,3.8736755364031871806,15.962120365594500981,10);
INSERT INTO curve_point VALUES(221,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,4,81,13.636363636363634909,7.9847027320376406933,22.761845180434491452,10);
INSERT INTO curve_point VALUES(222,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,5,75,22.848484848484851283,15.389759587863704126,33.145002071000860155,10);
INSERT INTO curve_point VALUES(223,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,6,67,25.151515151515148715,17.340230761685571537,35.642415386321054881,10);
INSERT INTO curve_point VALUES(224,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,7,65,28.606060606060601969,20.324788038498219576,39.329399536661824754,10);
INSERT INTO curve_point VALUES(225,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,8,61,32.1172379533035226,23.413996384666834415,43.025848899251940339,10);
INSERT INTO curve_point VALUES(226,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,9,56,41.814775388545875499,32.196200716969215704,52.987745054421566239,10);
INSERT INTO curve_point VALUES(227,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,10,47,45.528725895659974296,35.656794962641413348,56.697907100707759298,10);
INSERT INTO curve_point VALUES(228,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,11,42,48.122596091104739455,38.086194691744125861,59.277525801866318031,10);
INSERT INTO curve_point VALUES(229,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,12,40,50.716466286549511722,40.545896593390921224,61.821212490471545209,10);
INSERT INTO curve_point VALUES(230,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,13,37,53.380441081871154553,43.08913958145753753,64.413340859426384101,10);
INSERT INTO curve_point VALUES(231,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,14,33,54.793154988481120428,44.433228621545737269,65.792183260900245047,10);
INSERT INTO curve_point VALUES(232,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,16,32,57.618582801701045069,47.151565280868943828,68.512114302820066313,10);
INSERT INTO curve_point VALUES(233,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,17,30,59.031296708311010944,48.525860061760205609,69.853386307708717596,10);
INSERT INTO curve_point VALUES(234,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,18,29,60.444010614920969715,49.910318509726756984,71.182243662324168552,10);
INSERT INTO curve_point VALUES(235,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,25,27,60.444010614920969715,49.910318509726756984,71.182243662324168552,10);
INSERT INTO curve_point VALUES(236,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,27,26,60.444010614920969715,49.910318509726756984,71.182243662324168552,10);
INSERT INTO curve_point VALUES(237,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,28,24,60.444010614920969715,49.910318509726756984,71.182243662324168552,10);
INSERT INTO curve_point VALUES(238,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,31,23,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(239,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,34,22,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(240,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,48,21,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(241,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,58,20,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(242,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,59,19,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(243,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,60,18,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(244,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,75,17,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(245,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,83,16,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(246,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,96,15,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(247,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,102,14,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(248,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,103,13,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(249,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,112,12,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(250,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,167,11,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(251,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,175,10,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(252,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,193,9,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(253,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,199,8,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(254,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,209,7,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(255,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,254,5,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(256,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,258,4,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(257,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,349,3,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(258,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,353,2,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(259,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_meeting',NULL,NULL,363,1,62.16383624035919553,51.523642282940961935,72.869873937100564376,10);
INSERT INTO curve_point VALUES(260,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,0,87,10.34482758620689502,5.5216578222183958502,18.936691081682599957,NULL);
INSERT INTO curve_point VALUES(261,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,1,78,28.735632183908045079,20.426029007948631743,39.486423893615317126,NULL);
INSERT INTO curve_point VALUES(262,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,2,61,40.418315432447705858,30.94683376247653328,51.52525624120376335,NULL);
INSERT INTO curve_point VALUES(263,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,3,51,49.764462031279435906,39.790372354870918059,60.710369753910789825,NULL);
INSERT INTO curve_point VALUES(264,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,4,43,62.615413604673065607,52.528139728941347641,72.729960887777536982,NULL);
INSERT INTO curve_point VALUES(265,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,5,32,68.456755228942895996,58.551867944126726682,77.943611114439264042,NULL);
INSERT INTO curve_point VALUES(266,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,6,27,70.793291878650833836,61.006991966289092488,79.979817689674632674,NULL);
INSERT INTO curve_point VALUES(267,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,7,25,74.298096853212740597,64.743573913578529753,82.975576160419734607,NULL);
INSERT INTO curve_point VALUES(268,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,8,21,76.745897152906763947,67.366675256879133826,85.044255725363811391,NULL);
INSERT INTO curve_point VALUES(269,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,10,18,79.329686358139340995,70.141564704381067938,87.205317683381750274,NULL);
INSERT INTO curve_point VALUES(270,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,11,15,82.085728177054093634,73.10780599259520329,89.475536886265700786,NULL);
INSERT INTO curve_point VALUES(271,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,12,13,84.84176999596884627,76.153309145515194699,91.650284616874486687,NULL);
INSERT INTO curve_point VALUES(272,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,14,11,86.219790905426236804,77.709752736824668772,92.697360639323719052,NULL);
INSERT INTO curve_point VALUES(273,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,16,10,87.597811814883613122,79.291540447003512779,93.714232146453014136,NULL);
INSERT INTO curve_point VALUES(274,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,17,9,88.97583272434098944,80.901533289278376058,94.697521628902947554,NULL);
INSERT INTO curve_point VALUES(275,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,18,8,90.35385363379835155,82.543397396002447406,95.642820952013821054,NULL);
INSERT INTO curve_point VALUES(276,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,20,6,91.961544694831971469,84.368565234731875083,96.742780634700793031,NULL);
INSERT INTO curve_point VALUES(277,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,24,4,93.971158521123982158,86.432262376186713478,98.072882695920725378,NULL);
INSERT INTO curve_point VALUES(278,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,58,3,93.971158521123982158,86.432262376186713478,98.072882695920725378,NULL);
INSERT INTO curve_point VALUES(279,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,129,2,96.985579260561976863,88.521332487312292865,99.653393828352392347,NULL);
INSERT INTO curve_point VALUES(280,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_started',NULL,NULL,363,1,96.985579260561976863,88.521332487312292865,99.653393828352392347,NULL);
INSERT INTO curve_point VALUES(281,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,1,90,0.0,NULL,NULL,45);
INSERT INTO curve_point VALUES(282,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,5,89,2.2471910112359605449,0.56679886923572952994,8.6872918832321062154,45);
INSERT INTO curve_point VALUES(283,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,6,87,3.3707865168539408173,1.0997428767987704745,10.086450810199899308,45);
INSERT INTO curve_point VALUES(284,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,7,86,5.6179775280899013623,2.3775965372412222187,12.971126475088446738,45);
INSERT INTO curve_point VALUES(285,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,8,83,9.0293759306890652993,4.6207178875357417524,17.246094992109018307,45);
INSERT INTO curve_point VALUES(286,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,9,79,11.332429704595670116,6.2629541176808860569,20.042192347403421591,45);
INSERT INTO curve_point VALUES(287,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,10,76,12.499108261114155737,7.1224843181615042908,21.437912951070348555,45);
INSERT INTO curve_point VALUES(288,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,11,74,14.863997227029980052,8.9110868385379742306,24.228460203893455115,45);
INSERT INTO curve_point VALUES(289,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,12,72,17.228886192945815025,10.759518118362787931,26.955223492186330958,45);
INSERT INTO curve_point VALUES(290,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,15,70,20.776219641819558604,13.624881909646468613,30.947957283936489147,45);
INSERT INTO curve_point VALUES(291,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,16,67,24.323553090693316391,16.583504805125571124,34.843571197121669057,45);
INSERT INTO curve_point VALUES(292,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,17,64,25.505997573651228548,17.587902098047113241,36.123246572659937214,45);
INSERT INTO curve_point VALUES(293,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,18,63,29.053331022524986337,20.650158791357764442,39.911482108558885783,45);
INSERT INTO curve_point VALUES(294,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,19,59,30.255816937397440823,21.700295975166284279,41.185245178015783551,45);
INSERT INTO curve_point VALUES(295,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,20,58,32.660788767142356903,23.823133319329102164,43.70847674063064403,45);
INSERT INTO curve_point VALUES(296,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,21,56,33.863274682014818494,24.89538747463596735,44.958468911612584407,45);
INSERT INTO curve_point VALUES(297,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,22,55,36.26824651175974168,27.060624793074193662,47.436296094140949718,45);
INSERT INTO curve_point VALUES(298,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,23,53,37.47073242663218906,28.153290927339458704,48.664492972560054796,45);
INSERT INTO curve_point VALUES(299,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,24,52,44.6856479158669444,34.842498990506257428,55.891980131565055954,45);
INSERT INTO curve_point VALUES(300,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,25,46,48.293105660484314965,38.269210485650795305,59.418474043199310586,45);
INSERT INTO curve_point VALUES(301,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,26,43,50.698077490229231044,40.583282112411090737,61.737997578613004632,45);
INSERT INTO curve_point VALUES(302,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,27,41,51.90056340510168553,41.749156812584622853,62.88834974680271017,45);
INSERT INTO curve_point VALUES(303,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,28,40,56.710507064591510585,46.471842309335286815,67.426629382186547443,45);
INSERT INTO curve_point VALUES(304,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,29,36,60.317964809208888254,50.077027319556663086,70.762774297934385005,45);
INSERT INTO curve_point VALUES(305,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,30,33,62.722936638953811438,52.511527453411844133,72.953546924228916737,45);
INSERT INTO curve_point VALUES(306,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,31,31,63.92542255382625882,53.73837521552796659,74.038602005694144738,45);
INSERT INTO curve_point VALUES(307,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,32,30,65.127908468698720413,54.971781000205922397,75.116583794433779532,45);
INSERT INTO curve_point VALUES(308,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,33,29,67.532880298443643597,57.458843423670423076,77.25065891309232313,45);
INSERT INTO curve_point VALUES(309,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,34,27,67.532880298443643597,57.458843423670423076,77.25065891309232313,45);
INSERT INTO curve_point VALUES(310,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,35,26,68.78161567158042544,58.750420114940304474,78.356597832094166734,45);
INSERT INTO curve_point VALUES(311,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,36,25,73.776557164127552824,64.001793662199617076,82.68456338299117192,45);
INSERT INTO curve_point VALUES(312,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,37,21,76.274027910401116514,66.68292819562357465,84.786196867234920656,45);
INSERT INTO curve_point VALUES(313,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,38,19,77.522763283537898361,68.038776606995526206,85.819834801856615062,45);
INSERT INTO curve_point VALUES(314,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,39,18,78.771498656674694416,69.405510570393587955,86.841229276974928556,45);
INSERT INTO curve_point VALUES(315,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,40,17,80.020234029811462047,70.783751824424555819,87.849671915155909118,45);
INSERT INTO curve_point VALUES(316,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,41,16,82.517704776085025741,73.577750007266189413,89.824271469156286686,45);
INSERT INTO curve_point VALUES(317,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,43,14,83.766440149221821796,74.995325612833212856,90.788332793852461579,45);
INSERT INTO curve_point VALUES(318,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,44,13,86.26391089549538549,77.877488401329912903,92.663176140963059877,45);
INSERT INTO curve_point VALUES(319,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,45,11,87.512646268632167338,79.34514955574752548,93.570356923057531163,45);
INSERT INTO curve_point VALUES(320,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,48,10,88.761381641768949176,80.833160225414374625,94.454266114824875447,45);
INSERT INTO curve_point VALUES(321,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,49,9,90.010117014905731023,82.344104360670087316,95.311807019168128364,45);
INSERT INTO curve_point VALUES(322,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,52,8,91.258852388042527078,83.881273349692150988,96.138974215582763353,45);
INSERT INTO curve_point VALUES(323,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,53,7,92.507587761179294718,85.448954528385939969,96.93043193991542239,45);
INSERT INTO curve_point VALUES(324,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,55,6,93.756323134316090772,87.052871070810496686,97.67880026843378971,45);
INSERT INTO curve_point VALUES(325,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,58,5,95.005058507452872619,88.700834134298546015,98.373356335291518345,45);
INSERT INTO curve_point VALUES(326,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,63,3,96.670039004968572275,90.55840065852497389,99.258744936272293559,45);
INSERT INTO curve_point VALUES(327,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,108,2,98.335019502484286137,92.563865955476927636,99.842528366840483048,45);
INSERT INTO curve_point VALUES(328,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_assessment_completed',NULL,NULL,363,1,98.335019502484286137,92.563865955476927636,99.842528366840483048,45);
INSERT INTO curve_point VALUES(329,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,0,90,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(330,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,1,89,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(331,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,3,88,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(332,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,4,86,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(333,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,7,85,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(334,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,8,84,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(335,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,9,82,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(336,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,10,81,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(337,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,12,78,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(338,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,13,76,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(339,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,15,74,2.7027027027026973016,0.682869983584710738,10.376968690326149769,NULL);
INSERT INTO curve_point VALUES(340,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,16,72,5.4054054054054052613,2.0637792373832231085,13.763739523696949973,NULL);
INSERT INTO curve_point VALUES(341,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,18,70,5.4054054054054052613,2.0637792373832231085,13.763739523696949973,NULL);
INSERT INTO curve_point VALUES(342,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,20,69,6.7763415589502500324,2.8776173967077545157,15.517642192000490553,NULL);
INSERT INTO curve_point VALUES(343,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,21,67,8.1677394461300956152,3.7538920775566309018,17.283419042715230772,NULL);
INSERT INTO curve_point VALUES(344,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,22,66,9.5591373333099411979,4.6741866923315722459,19.013373407044255714,NULL);
INSERT INTO curve_point VALUES(345,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,24,65,12.34193310766963414,6.6189203674996814896,22.382775839002956529,NULL);
INSERT INTO curve_point VALUES(346,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,25,63,13.733330994849479722,7.633885977200371542,24.028898597534642078,NULL);
INSERT INTO curve_point VALUES(347,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,27,61,16.561746372067531751,9.7595643010602195488,27.330131724577157114,NULL);
INSERT INTO curve_point VALUES(348,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,28,58,18.000336951859473799,10.868068700178589835,28.987672885845082505,NULL);
INSERT INTO curve_point VALUES(349,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,29,56,20.928896346435919896,13.172910362298784648,32.320001408347444281,NULL);
INSERT INTO curve_point VALUES(350,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,30,54,23.857455741012365991,15.547064716197345646,35.573963551507723935,NULL);
INSERT INTO curve_point VALUES(351,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,32,52,25.321735438300596143,16.757358153851221516,37.175223859114794322,NULL);
INSERT INTO curve_point VALUES(352,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,33,51,29.714574530165272392,20.471339006997414599,41.888366265529541009,NULL);
INSERT INTO curve_point VALUES(353,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,34,48,34.107413622029945088,24.297565951409573869,46.480472371969050017,NULL);
INSERT INTO curve_point VALUES(354,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,35,44,37.102531184664947262,26.95205476058166738,49.56808935996016885,NULL);
INSERT INTO curve_point VALUES(355,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,36,42,40.097648747299949436,29.651865106118535209,52.605152864365265939,NULL);
INSERT INTO curve_point VALUES(356,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,37,40,44.590325091252459798,33.782488719947089349,57.071420917279795047,NULL);
INSERT INTO curve_point VALUES(357,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,38,36,47.668640363960655291,36.65014301619785897,60.093483271824979395,NULL);
INSERT INTO curve_point VALUES(358,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,39,34,49.207798000314753039,38.100697040048814301,61.585419548011358869,NULL);
INSERT INTO curve_point VALUES(359,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,40,33,50.74695563666884368,39.562319745827956296,63.06480240829307604,NULL);
INSERT INTO curve_point VALUES(360,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,42,32,52.286113273022948532,41.034987580257912044,64.531709191368122448,NULL);
INSERT INTO curve_point VALUES(361,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,43,31,55.364428545731136921,44.013516088398233704,67.428195245612187135,NULL);
INSERT INTO curve_point VALUES(362,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,44,29,58.442743818439346625,47.036706081707869487,70.274669882578294278,NULL);
INSERT INTO curve_point VALUES(363,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,46,27,59.981901454793430162,48.565321583723928709,71.67890714917537309,NULL);
INSERT INTO curve_point VALUES(364,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,47,26,63.060216727501625655,51.657444320616249912,74.448508383954290932,NULL);
INSERT INTO curve_point VALUES(365,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,48,24,66.138532000209821148,54.797688161806746621,77.164548767549703709,NULL);
INSERT INTO curve_point VALUES(366,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,49,21,67.750982857342691547,56.443563405475494221,78.582309333384898764,NULL);
INSERT INTO curve_point VALUES(367,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,51,20,69.363433714475561941,58.104747518859831247,79.982170780290076095,NULL);
INSERT INTO curve_point VALUES(368,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,53,19,75.813237143007029318,64.914826985834551465,85.389667997999936233,NULL);
INSERT INTO curve_point VALUES(369,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,58,15,75.813237143007029318,64.914826985834551465,85.389667997999936233,NULL);
INSERT INTO curve_point VALUES(370,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,63,14,77.54086306136366602,66.750445224299312487,86.808701640288958856,NULL);
INSERT INTO curve_point VALUES(371,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,67,13,79.268488979720302723,68.612054716242965924,88.19621080018342241,NULL);
INSERT INTO curve_point VALUES(372,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,70,12,82.723740816433590341,72.421034911753750405,90.868022765856750313,NULL);
INSERT INTO curve_point VALUES(373,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,71,10,84.451366734790227043,74.373512563179957624,92.146509242630529005,NULL);
INSERT INTO curve_point VALUES(374,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,73,9,86.178992653146863746,76.362512704151242815,93.381435542830075746,NULL);
INSERT INTO curve_point VALUES(375,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,76,8,87.906618571503514656,78.392649491083957967,94.567300203673113397,NULL);
INSERT INTO curve_point VALUES(376,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,78,7,89.634244489860151359,80.469988117836422246,95.69670537653379938,NULL);
INSERT INTO curve_point VALUES(377,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,91,6,89.634244489860151359,80.469988117836422246,95.69670537653379938,NULL);
INSERT INTO curve_point VALUES(378,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,99,5,91.707395591888115401,82.809391731273990448,97.041894700931422331,NULL);
INSERT INTO curve_point VALUES(379,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,108,4,93.780546693916093659,85.277929397622997953,98.216690337418484091,NULL);
INSERT INTO curve_point VALUES(380,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,132,3,95.8536977959440577,87.900865523651503961,99.174456372176010175,NULL);
INSERT INTO curve_point VALUES(381,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,349,2,95.8536977959440577,87.900865523651503961,99.174456372176010175,NULL);
INSERT INTO curve_point VALUES(382,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_offered',NULL,NULL,363,1,95.8536977959440577,87.900865523651503961,99.174456372176010175,NULL);
INSERT INTO curve_point VALUES(383,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,0,90,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(384,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,1,89,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(385,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,3,88,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(386,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,4,86,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(387,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,7,85,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(388,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,8,84,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(389,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,9,82,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(390,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,10,81,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(391,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,12,78,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(392,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,13,76,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(393,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,16,74,1.3513513513513486508,0.19146753811564165559,9.2070871131546887511,NULL);
INSERT INTO curve_point VALUES(394,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,18,73,1.3513513513513486508,0.19146753811564165559,9.2070871131546887511,NULL);
INSERT INTO curve_point VALUES(395,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,19,72,2.7214714714714594023,0.6875934178879328229,10.447061291128589388,NULL);
INSERT INTO curve_point VALUES(396,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,20,71,2.7214714714714594023,0.6875934178879328229,10.447061291128589388,NULL);
INSERT INTO curve_point VALUES(397,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,24,70,4.1111647361647190024,1.3444335840252286118,12.208325261012220152,NULL);
INSERT INTO curve_point VALUES(398,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,25,69,5.5008580008579777143,2.100382141760004373,13.99851354840927442,NULL);
INSERT INTO curve_point VALUES(399,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,27,67,5.5008580008579777143,2.100382141760004373,13.99851354840927442,NULL);
INSERT INTO curve_point VALUES(400,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,28,65,5.5008580008579777143,2.100382141760004373,13.99851354840927442,NULL);
INSERT INTO curve_point VALUES(401,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,29,64,8.4539561883311691303,3.8851133590992459332,17.871696545863745342,NULL);
INSERT INTO curve_point VALUES(402,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,31,62,9.9305052820677595093,4.8563538442610525436,19.72661892702506492,NULL);
INSERT INTO curve_point VALUES(403,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,32,61,11.407054375804360546,5.8677464827510910083,21.541046045726464086,NULL);
INSERT INTO curve_point VALUES(404,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,33,60,12.883603469540961583,6.9132954650311218003,23.321200434201415419,NULL);
INSERT INTO curve_point VALUES(405,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,34,59,15.836701657014151222,9.0899702971134708207,26.795766568120903627,NULL);
INSERT INTO curve_point VALUES(406,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,35,55,17.366943445068439899,10.245573510177663934,28.584171119021373641,NULL);
INSERT INTO curve_point VALUES(407,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,36,54,18.897185233122726799,11.424522706945538175,30.345514195581412054,NULL);
INSERT INTO curve_point VALUES(408,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,37,53,21.957668809231300599,13.844711309970314516,33.797775502047514351,NULL);
INSERT INTO curve_point VALUES(409,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,38,50,25.079362056862052553,16.376914321853863754,37.258703661170123667,NULL);
INSERT INTO curve_point VALUES(410,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,39,48,26.640208680677435637,17.668986569483426052,38.959265617831427164,NULL);
INSERT INTO curve_point VALUES(411,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,40,47,31.322748552123556465,21.638350232879389523,43.956194876254919279,NULL);
INSERT INTO curve_point VALUES(412,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,41,44,34.444441799754301313,24.355587680530955906,47.208904661295512995,NULL);
INSERT INTO curve_point VALUES(413,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,42,42,37.566135047385053268,27.124997370674496012,50.404609564330627334,NULL);
INSERT INTO curve_point VALUES(414,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,44,40,40.687828295015805225,29.943753570377396044,53.546762766322508753,NULL);
INSERT INTO curve_point VALUES(415,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,45,38,43.80952154264654297,32.809807497724541747,56.63780425693746423,NULL);
INSERT INTO curve_point VALUES(416,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,46,35,47.020406025923890068,35.787536990019219729,59.788832313721229638,NULL);
INSERT INTO curve_point VALUES(417,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,48,33,48.62584826756255296,37.29486957943222336,61.34346736624677021,NULL);
INSERT INTO curve_point VALUES(418,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,49,31,50.283078968608933222,38.85229991463310739,62.94771483075726337,NULL);
INSERT INTO curve_point VALUES(419,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,51,30,51.940309669655292169,40.423206046027402747,64.536113661428245792,NULL);
INSERT INTO curve_point VALUES(420,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,52,29,53.597540370701658219,42.007572505437870804,66.108794421384843077,NULL);
INSERT INTO curve_point VALUES(421,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,53,28,58.56923247384075637,46.841938217155743018,70.732856044303488831,NULL);
INSERT INTO curve_point VALUES(422,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,54,25,60.226463174887136632,48.480877281598822037,72.2426729053054828,NULL);
INSERT INTO curve_point VALUES(423,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,58,24,61.883693875933509787,50.133876593928427211,73.736453745252731549,NULL);
INSERT INTO curve_point VALUES(424,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,59,22,63.616253245209250623,51.858133425885746701,75.299551903048779879,NULL);
INSERT INTO curve_point VALUES(425,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,60,21,65.348812614484998563,53.599418467811467793,76.842334038489312321,NULL);
INSERT INTO curve_point VALUES(426,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,62,20,68.813931353036508651,57.134915319596714768,79.865279162954635693,NULL);
INSERT INTO curve_point VALUES(427,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,63,18,70.546490722312256592,58.930298905927855912,81.34428300612694329,NULL);
INSERT INTO curve_point VALUES(428,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,65,17,72.279050091587990324,60.745084403743042854,82.800619890581700129,NULL);
INSERT INTO curve_point VALUES(429,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,72,16,74.011609460863752472,62.580184070426092546,84.233303345244564756,NULL);
INSERT INTO curve_point VALUES(430,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,73,15,75.744168830139500412,64.436685818466415296,85.641132259531687507,NULL);
INSERT INTO curve_point VALUES(431,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,74,14,77.476728199415248353,66.315890695327823324,87.022646600339086829,NULL);
INSERT INTO curve_point VALUES(432,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,75,13,79.209287568690996293,68.219362729173909087,88.376067655575184286,NULL);
INSERT INTO curve_point VALUES(433,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,78,12,80.941846937966744233,70.148996260922885427,89.6992161731864428,NULL);
INSERT INTO curve_point VALUES(434,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,81,11,82.674406307242492173,72.107108588153494112,90.989398004764737489,NULL);
INSERT INTO curve_point VALUES(435,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,83,10,84.406965676518240114,74.096570184886616063,92.243240427494797017,NULL);
INSERT INTO curve_point VALUES(436,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,91,9,84.406965676518240114,74.096570184886616063,92.243240427494797017,NULL);
INSERT INTO curve_point VALUES(437,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,111,8,88.305224257388687195,78.515047959386720321,94.995272866179220729,NULL);
INSERT INTO curve_point VALUES(438,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,117,6,90.254353547823910732,80.824208057637079603,96.246778783410519512,NULL);
INSERT INTO curve_point VALUES(439,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,133,5,92.203482838259120061,83.215938160941774984,97.394784260843607626,NULL);
INSERT INTO curve_point VALUES(440,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,152,4,94.152612128694343597,85.708545306867520707,98.413034577075237056,NULL);
INSERT INTO curve_point VALUES(441,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,154,3,96.101741419129567134,88.325691736937770315,99.256578473835219257,NULL);
INSERT INTO curve_point VALUES(442,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,199,2,98.05087070956479067,91.054647841278622873,99.837677117864075167,NULL);
INSERT INTO curve_point VALUES(443,'D1','D1.waits','financial_year','2023-24','interval','referral_received_to_support_started',NULL,NULL,363,1,98.05087070956479067,91.054647841278622873,99.837677117864075167,NULL);
INSERT INTO curve_point VALUES(444,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,0,71,14.084507042253523678,7.8388333539958328088,24.595756120849763704,NULL);
INSERT INTO curve_point VALUES(445,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,1,60,32.699530516431927651,23.076942167012880701,44.993111393126064001,NULL);
INSERT INTO curve_point VALUES(446,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,2,47,47.018779342723007628,36.164193261066145622,59.302271887765790835,NULL);
INSERT INTO curve_point VALUES(447,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,3,37,61.338028169014080503,50.17181247303612679,72.650013295051451222,NULL);
INSERT INTO curve_point VALUES(448,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,4,27,65.633802816901408048,54.556668918479836348,76.459837300341021658,NULL);
INSERT INTO curve_point VALUES(449,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,5,24,71.361502347417840041,60.549328120971644294,81.38154492806761198,NULL);
INSERT INTO curve_point VALUES(450,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,6,20,75.657276995305153379,65.166855494172239104,84.938533460287700908,NULL);
INSERT INTO curve_point VALUES(451,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,8,16,77.178697183098591951,66.803727689106636943,86.187115879937479688,NULL);
INSERT INTO curve_point VALUES(452,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,9,15,81.742957746478879244,71.826545003785639666,89.802416064318265395,NULL);
INSERT INTO curve_point VALUES(453,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,10,12,86.307218309859152329,77.05074511157778261,93.184051091217057205,NULL);
INSERT INTO curve_point VALUES(454,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,11,8,88.018816021126752959,78.98428114118036092,94.421192165255845903,NULL);
INSERT INTO curve_point VALUES(455,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,17,7,89.730413732394367796,80.969952630305556343,95.593719782516600961,NULL);
INSERT INTO curve_point VALUES(456,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,19,5,89.730413732394367796,80.969952630305556343,95.593719782516600961,NULL);
INSERT INTO curve_point VALUES(457,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,22,4,92.297810299295761637,83.369772019315519177,97.436099161993155346,NULL);
INSERT INTO curve_point VALUES(458,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,58,3,92.297810299295761637,83.369772019315519177,97.436099161993155346,NULL);
INSERT INTO curve_point VALUES(459,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,125,2,96.148905149647887922,85.854436130091045242,99.558767870840000572,NULL);
INSERT INTO curve_point VALUES(460,'D1','D1.waits','financial_year','2023-24','interval','decision_to_assessment_started',NULL,NULL,338,1,96.148905149647887922,85.854436130091045242,99.558767870840000572,NULL);
INSERT INTO curve_point VALUES(461,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,2,80,1.2499999999999955591,0.17702994857047293919,8.5427765853700599052,NULL);
INSERT INTO curve_point VALUES(462,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,4,79,3.7499999999999977795,1.2250652884333579351,11.176211333674789472,NULL);
INSERT INTO curve_point VALUES(463,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,5,77,6.25,2.650115560323618169,14.365277912732278053,NULL);
INSERT INTO curve_point VALUES(464,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,6,75,10.000000000000008881,5.1310440689943508374,19.002138615492501827,NULL);
INSERT INTO curve_point VALUES(465,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,7,72,11.250000000000003552,6.0186477035274688063,20.503971376298256502,NULL);
INSERT INTO curve_point VALUES(466,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,8,71,15.000000000000001775,8.8112456901529903063,24.899928698319019559,NULL);
INSERT INTO curve_point VALUES(467,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,9,68,16.249999999999996447,9.7779898168266043967,26.33337947334910467,NULL);
INSERT INTO curve_point VALUES(468,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,11,67,19.999999999999996447,12.765114462444026699,30.553134964353635184,NULL);
INSERT INTO curve_point VALUES(469,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,12,64,21.249999999999992894,13.786359570720785328,31.935557409340841416,NULL);
INSERT INTO curve_point VALUES(470,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,13,63,25.0,16.916128384258765748,36.019071929603299509,NULL);
INSERT INTO curve_point VALUES(471,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,14,60,28.750000000000007105,20.133773210438555168,40.016532701068840082,NULL);
INSERT INTO curve_point VALUES(472,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,16,57,32.500000000000007105,23.428804803568304749,43.937111108877722641,NULL);
INSERT INTO curve_point VALUES(473,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,17,54,36.250000000000007105,26.793931861171316199,47.787257943169969111,NULL);
INSERT INTO curve_point VALUES(474,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,18,51,37.500000000000014211,27.930285475865357369,49.055812941343845067,NULL);
INSERT INTO curve_point VALUES(475,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,19,50,40.000000000000014211,30.224052056992313452,51.571475712366911638,NULL);
INSERT INTO curve_point VALUES(476,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,20,48,45.000000000000014211,34.892783150546136995,56.519591385322165422,NULL);
INSERT INTO curve_point VALUES(477,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,21,44,47.500000000000021315,37.266529969793381837,58.95301714396244108,NULL);
INSERT INTO curve_point VALUES(478,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,22,42,51.250000000000014211,40.875455046546207427,62.552952010898785319,NULL);
INSERT INTO curve_point VALUES(479,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,23,39,55.000000000000014211,44.54220991971361343,66.092406043626084509,NULL);
INSERT INTO curve_point VALUES(480,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,24,36,60.000000000000007103,49.522543226000294682,70.715424031835524944,NULL);
INSERT INTO curve_point VALUES(481,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,27,32,66.250000000000014211,55.9017296049946637,76.330616115110757392,NULL);
INSERT INTO curve_point VALUES(482,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,28,27,68.750000000000014211,58.504643254556221165,78.521717058189693717,NULL);
INSERT INTO curve_point VALUES(483,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,29,25,72.500000000000014211,62.469037226446388899,81.743452783448844909,NULL);
INSERT INTO curve_point VALUES(484,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,30,22,75.000000000000014211,65.155386777502371843,83.844042412641812235,NULL);
INSERT INTO curve_point VALUES(485,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,33,19,76.315789473684219499,66.566275296363770054,84.947158305354335539,NULL);
INSERT INTO curve_point VALUES(486,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,34,18,78.947368421052630084,69.4247903569131779,87.111338236106632846,NULL);
INSERT INTO curve_point VALUES(487,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,35,16,80.263157894736849584,70.873813391019865547,88.17082965428524233,NULL);
INSERT INTO curve_point VALUES(488,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,36,15,81.578947368421069084,72.337139571222493828,89.213975370706791066,NULL);
INSERT INTO curve_point VALUES(489,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,37,14,84.210526315789465453,75.311014780843649417,91.246276050146406079,NULL);
INSERT INTO curve_point VALUES(490,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,38,12,85.526315789473684961,76.824250800633720357,92.232318307804590064,NULL);
INSERT INTO curve_point VALUES(491,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,39,11,88.157894736842095538,79.912298101391982642,94.13366059111810102,NULL);
INSERT INTO curve_point VALUES(492,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,40,9,89.473684210526315038,81.492026066050982533,95.043111773776715271,NULL);
INSERT INTO curve_point VALUES(493,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,41,8,90.789473684210534546,83.099950517516006694,95.919765309591056732,NULL);
INSERT INTO curve_point VALUES(494,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,42,7,92.10526315789473983,84.740612502979104194,96.757984590231842503,NULL);
INSERT INTO curve_point VALUES(495,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,43,6,93.421052631578945122,86.420080883742258492,97.549971638962645666,NULL);
INSERT INTO curve_point VALUES(496,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,44,5,96.052631578947369915,89.931681927962060282,98.943658468247832615,NULL);
INSERT INTO curve_point VALUES(497,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,55,3,97.368421052631575207,91.788287702026025273,99.497656714054301119,NULL);
INSERT INTO curve_point VALUES(498,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,56,2,98.6842105263157805,93.69476794833391864,99.887059161576999596,NULL);
INSERT INTO curve_point VALUES(499,'D1','D1.waits','financial_year','2023-24','interval','assessment_started_to_assessment_completed',NULL,NULL,101,1,100.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(500,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,0,66,7.575757575757579687,3.225181025012835434,17.247533830463169124,NULL);
INSERT INTO curve_point VALUES(501,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,1,60,18.358585858585861672,10.867961196109609644,30.0641663181508747,NULL);
INSERT INTO curve_point VALUES(502,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,2,53,19.898989898989903224,12.072867587155666768,31.794353504340389093,NULL);
INSERT INTO curve_point VALUES(503,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,3,52,26.060606060606062329,17.081353448899662339,38.533047359358896244,NULL);
INSERT INTO curve_point VALUES(504,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,4,47,30.780141843971630776,21.072090186366320807,43.556172870346109961,NULL);
INSERT INTO curve_point VALUES(505,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,5,44,32.353320438426827366,22.431831173182992245,45.199373003601053255,NULL);
INSERT INTO curve_point VALUES(506,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,6,42,33.963955666083336382,23.830803309714497118,46.878661994300522054,NULL);
INSERT INTO curve_point VALUES(507,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,7,41,37.185226121396340204,26.67108464368652676,50.190073606654131308,NULL);
INSERT INTO curve_point VALUES(508,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,8,39,43.627767032022354955,32.510667462100464319,56.637727806410623544,NULL);
INSERT INTO curve_point VALUES(509,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,9,35,48.459672714991874897,37.021927667745302414,61.329820587738247184,NULL);
INSERT INTO curve_point VALUES(510,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,10,32,53.29157839796139484,41.642532591168581745,65.903062457858936793,NULL);
INSERT INTO curve_point VALUES(511,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,11,29,53.29157839796139484,41.642532591168581745,65.903062457858936793,NULL);
INSERT INTO curve_point VALUES(512,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,12,27,58.481403020410112959,46.647914442384987411,70.767730569166445776,NULL);
INSERT INTO curve_point VALUES(513,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,13,24,61.941286102042610651,50.063147303844566238,73.917904867305409765,NULL);
INSERT INTO curve_point VALUES(514,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,16,22,65.401169183675108343,53.543364068859865766,76.992081201013490955,NULL);
INSERT INTO curve_point VALUES(515,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,18,20,68.861052265307591824,57.091892931683815961,79.987079491580786337,NULL);
INSERT INTO curve_point VALUES(516,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,19,18,70.590993806123833566,58.893213750933504969,81.453387221104534884,NULL);
INSERT INTO curve_point VALUES(517,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,21,17,72.320935346940089516,60.713566127226805237,82.897821516929013794,NULL);
INSERT INTO curve_point VALUES(518,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,27,16,74.050876887756317047,62.553871443895189942,84.319358993137043965,NULL);
INSERT INTO curve_point VALUES(519,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,33,15,75.780818428572572996,64.415224838451266009,85.716766386319250157,NULL);
INSERT INTO curve_point VALUES(520,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,34,14,77.510759969388814739,66.298932700959809947,87.088555970872462809,NULL);
INSERT INTO curve_point VALUES(521,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,38,13,79.240701510205056477,68.20656248050684667,88.432925607283308973,NULL);
INSERT INTO curve_point VALUES(522,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,40,12,82.700584591837539962,72.101591448296986188,91.030100391522324795,NULL);
INSERT INTO curve_point VALUES(523,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,43,10,82.700584591837539962,72.101591448296986188,91.030100391522324795,NULL);
INSERT INTO curve_point VALUES(524,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,47,9,84.622741859411149791,74.234914961968840431,92.459206730904767825,NULL);
INSERT INTO curve_point VALUES(525,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,48,8,86.54489912698475962,76.418678943331983079,93.826020149871141029,NULL);
INSERT INTO curve_point VALUES(526,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,50,7,88.467056394558369449,78.659576289236994737,95.122549676460891989,NULL);
INSERT INTO curve_point VALUES(527,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,51,6,88.467056394558369449,78.659576289236994737,95.122549676460891989,NULL);
INSERT INTO curve_point VALUES(528,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,54,5,90.773645115646701244,81.185633107609220361,96.661327964035734794,NULL);
INSERT INTO curve_point VALUES(529,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,60,4,93.080233836735018822,83.864532149346615597,97.996698713806850381,NULL);
INSERT INTO curve_point VALUES(530,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,63,3,95.386822557823350617,86.724765861905638072,99.078122143432381108,NULL);
INSERT INTO curve_point VALUES(531,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,124,2,97.693411278911668205,89.760657727130578106,99.803971208730771994,NULL);
INSERT INTO curve_point VALUES(532,'D1','D1.waits','financial_year','2023-24','interval','assessment_completed_to_support_offered',NULL,NULL,325,1,97.693411278911668205,89.760657727130578106,99.803971208730771994,NULL);
INSERT INTO curve_point VALUES(533,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,0,54,7.4074074074074065521,2.8464886812487932843,18.543840970724179584,NULL);
INSERT INTO curve_point VALUES(534,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,1,50,12.962962962962965463,6.4008295761519340416,25.278143039504129773,NULL);
INSERT INTO curve_point VALUES(535,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,2,47,20.370370370370373791,11.837247035140940453,33.756766052195494864,NULL);
INSERT INTO curve_point VALUES(536,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,3,42,33.641975308641967501,22.693844954290721461,47.973337529258984089,NULL);
INSERT INTO curve_point VALUES(537,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,4,34,39.497095134350033163,27.80207981047944088,53.932700410081423568,NULL);
INSERT INTO curve_point VALUES(538,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,5,31,45.352214960058098826,33.097150438866094646,59.685128250334976486,NULL);
INSERT INTO curve_point VALUES(539,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,6,28,51.207334785766157382,38.569009133624774676,65.243647308098857706,NULL);
INSERT INTO curve_point VALUES(540,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,9,25,57.062454611474223041,44.214978436469110079,70.611727096472591824,NULL);
INSERT INTO curve_point VALUES(541,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,10,22,62.917574437182288704,50.039258694108710301,75.784434068094356008,NULL);
INSERT INTO curve_point VALUES(542,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,11,18,69.097978697651910805,56.309367757912788476,81.090388320241942208,NULL);
INSERT INTO curve_point VALUES(543,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,12,15,77.338517711611402204,65.073060571207719249,87.692923886202692072,NULL);
INSERT INTO curve_point VALUES(544,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,14,11,79.398652465101264398,67.348347805259734855,89.24551095763659703,NULL);
INSERT INTO curve_point VALUES(545,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,15,10,81.458787218591140796,69.663202508578976335,90.75213405874198713,NULL);
INSERT INTO curve_point VALUES(546,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,17,9,83.518921972081017202,72.021895970167832956,92.20773998940391891,NULL);
INSERT INTO curve_point VALUES(547,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,19,8,85.579056725570893607,74.429935327982832404,93.605721270789871372,NULL);
INSERT INTO curve_point VALUES(548,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,20,7,87.639191479060770005,76.894577975743573007,94.937213446321905511,NULL);
INSERT INTO curve_point VALUES(549,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,25,6,89.699326232550632195,79.425640206565546463,96.189908066799787887,NULL);
INSERT INTO curve_point VALUES(550,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,27,5,91.759460986040508601,82.036776477169667028,97.345901296159127015,NULL);
INSERT INTO curve_point VALUES(551,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,39,4,93.819595739530385006,84.747300668595755722,98.377415945193931179,NULL);
INSERT INTO curve_point VALUES(552,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,63,3,95.879730493020247196,87.582310052106706168,99.237164189809661252,NULL);
INSERT INTO curve_point VALUES(553,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,81,2,97.939865246510123594,90.530232977472053336,99.832981943734338866,NULL);
INSERT INTO curve_point VALUES(554,'D1','D1.waits','financial_year','2023-24','interval','support_offered_to_support_started',NULL,NULL,125,1,97.939865246510123594,90.530232977472053336,99.832981943734338866,NULL);
INSERT INTO curve_point VALUES(555,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,14,50,2.0000000000000017763,0.28416838392723020589,13.361443292730879051,NULL);
INSERT INTO curve_point VALUES(556,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,15,49,4.0000000000000035527,1.0156572695821708407,15.061262845560897006,NULL);
INSERT INTO curve_point VALUES(557,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,18,48,6.000000000000005329,1.9754806040314876192,17.459707044916960682,NULL);
INSERT INTO curve_point VALUES(558,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,21,47,8.0000000000000071054,3.0801388952954589228,19.926540710180628224,NULL);
INSERT INTO curve_point VALUES(559,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,29,46,10.000000000000008881,4.28892794761522822,22.37141852081593285,NULL);
INSERT INTO curve_point VALUES(560,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,30,45,12.000000000000010658,5.578295855718950591,24.775764677191613571,NULL);
INSERT INTO curve_point VALUES(561,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,33,44,16.000000000000003553,8.3430324858541400345,29.456803327318802133,NULL);
INSERT INTO curve_point VALUES(562,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,35,42,18.000000000000003552,9.8004962471974437221,31.73785782449997228,NULL);
INSERT INTO curve_point VALUES(563,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,39,41,20.000000000000007105,11.299889691335273766,33.982924443888528286,NULL);
INSERT INTO curve_point VALUES(564,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,40,40,22.000000000000007106,12.836871491919454868,36.194516931298018392,NULL);
INSERT INTO curve_point VALUES(565,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,41,39,24.000000000000010658,14.408020263493259705,38.374835146453612822,NULL);
INSERT INTO curve_point VALUES(566,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,46,38,26.000000000000010659,16.0105932452462838,40.525770588073037003,NULL);
INSERT INTO curve_point VALUES(567,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,47,37,28.000000000000003553,17.642362556433777598,42.648936137912166087,NULL);
INSERT INTO curve_point VALUES(568,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,48,36,32.000000000000007106,20.986498096002225821,46.817220660919588227,NULL);
INSERT INTO curve_point VALUES(569,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,52,34,34.000000000000007104,22.696103465799989606,48.864469411629087858,NULL);
INSERT INTO curve_point VALUES(570,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,55,33,36.000000000000007104,24.429278451801938131,50.888259005439870465,NULL);
INSERT INTO curve_point VALUES(571,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,56,32,38.00000000000001421,26.185164119776604962,52.889259936254632067,NULL);
INSERT INTO curve_point VALUES(572,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,57,31,40.000000000000014211,27.963055223384714054,54.868016195675693323,NULL);
INSERT INTO curve_point VALUES(573,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,58,30,42.000000000000014209,29.762380625192619731,56.824957261824529551,NULL);
INSERT INTO curve_point VALUES(574,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,61,29,44.000000000000014212,31.582688423052484693,58.760407311613725767,NULL);
INSERT INTO curve_point VALUES(575,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,63,28,46.000000000000021314,33.423634804804656539,60.67459201587810469,NULL);
INSERT INTO curve_point VALUES(576,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,69,27,50.000000000000021315,37.166562494535448023,64.439601434261547297,NULL);
INSERT INTO curve_point VALUES(577,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,71,25,56.00000000000001421,42.93266418156218833,69.927960624419910119,NULL);
INSERT INTO curve_point VALUES(578,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,78,22,58.000000000000007105,44.895557777302798284,71.714117752749004354,NULL);
INSERT INTO curve_point VALUES(579,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,82,21,62.000000000000014209,48.884390788795741402,75.218981118367622684,NULL);
INSERT INTO curve_point VALUES(580,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,85,19,64.000000000000014212,50.911292775972860624,76.936437549828028182,NULL);
INSERT INTO curve_point VALUES(581,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,88,18,66.00000000000001421,52.960703578359314747,78.629508155143639667,NULL);
INSERT INTO curve_point VALUES(582,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,91,17,68.000000000000014209,55.033445666336653799,80.297182379626747209,NULL);
INSERT INTO curve_point VALUES(583,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,94,16,70.000000000000014211,57.13051687839747217,81.938247943687144928,NULL);
INSERT INTO curve_point VALUES(584,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,99,15,72.000000000000014209,59.253122872650756391,83.551251478104376245,NULL);
INSERT INTO curve_point VALUES(585,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,109,14,74.0,61.402720024093035535,85.134446450986303034,NULL);
INSERT INTO curve_point VALUES(586,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,111,13,76.0,63.581072749125688405,86.685723337513266532,NULL);
INSERT INTO curve_point VALUES(587,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,119,12,78.0,65.790331222067720772,88.202514354604659276,NULL);
INSERT INTO curve_point VALUES(588,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,123,11,80.0,68.033138627356549931,89.681660747126599629,NULL);
INSERT INTO curve_point VALUES(589,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,127,10,82.0,70.31278232840689668,91.119223191097546534,NULL);
INSERT INTO curve_point VALUES(590,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,138,9,86.0,75.000364762831807753,93.848113830825468538,NULL);
INSERT INTO curve_point VALUES(591,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,151,7,88.0,77.420658619198832184,95.124304527494615516,NULL);
INSERT INTO curve_point VALUES(592,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,162,6,90.0,79.903771934157376221,96.326805394206033387,NULL);
INSERT INTO curve_point VALUES(593,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,179,5,92.0,82.462867987796599324,97.438245500716675452,NULL);
INSERT INTO curve_point VALUES(594,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,180,4,94.0,85.116520630554219906,98.431704201636236462,NULL);
INSERT INTO curve_point VALUES(595,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,188,3,96.0,87.888683084018083494,99.261354584531986235,NULL);
INSERT INTO curve_point VALUES(596,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,267,2,98.0,90.766496783733941807,99.83777264824590247,NULL);
INSERT INTO curve_point VALUES(597,'D1','D1.waits','financial_year','2023-24','interval','support_started_to_support_ended',NULL,NULL,280,1,100.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(598,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,0,105,17.142857142857149455,11.165957387831348057,25.820235194558261327,NULL);
INSERT INTO curve_point VALUES(599,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,1,87,46.666666666666664297,37.680681293258388108,56.638088622402385395,NULL);
INSERT INTO curve_point VALUES(600,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,2,56,61.904761904761905098,52.745292268616360332,71.133098088871122401,NULL);
INSERT INTO curve_point VALUES(601,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,3,40,68.5714285714285694,59.617090386715808846,77.178089231272267055,NULL);
INSERT INTO curve_point VALUES(602,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,4,33,71.428571428571444811,62.621336154706199296,79.705501290907420754,NULL);
INSERT INTO curve_point VALUES(603,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,5,30,80.0,71.887554030645659962,87.013682475053073517,NULL);
INSERT INTO curve_point VALUES(604,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,6,21,81.904761904761912202,74.008338765338166354,88.5705164068805999,NULL);
INSERT INTO curve_point VALUES(605,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,7,19,82.857142857142861199,75.078852828231219971,89.337809336618803964,NULL);
INSERT INTO curve_point VALUES(606,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,8,18,83.809523809523810197,76.156660919428219359,90.097061422583564647,NULL);
INSERT INTO curve_point VALUES(607,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,9,17,85.714285714285722407,78.336159059030009642,91.589148778809246209,NULL);
INSERT INTO curve_point VALUES(608,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,10,15,86.666666666666671405,79.439044465470885826,92.320608263571870112,NULL);
INSERT INTO curve_point VALUES(609,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,11,14,87.619047619047620402,80.55165039340761268,93.041232100392420537,NULL);
INSERT INTO curve_point VALUES(610,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,13,13,89.523809523809532604,82.809727810287810708,94.44566328719949411,NULL);
INSERT INTO curve_point VALUES(611,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,15,11,90.476190476190481602,83.95752508674047476,95.126743354714164979,NULL);
INSERT INTO curve_point VALUES(612,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,16,10,91.428571428571430599,85.119811133845985299,95.791383149732737935,NULL);
INSERT INTO curve_point VALUES(613,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,18,9,92.380952380952379597,86.298528484963810568,96.437247157397436581,NULL);
INSERT INTO curve_point VALUES(614,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,19,8,93.333333333333328594,87.496144535859897931,97.061316185290451132,NULL);
INSERT INTO curve_point VALUES(615,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,26,7,94.285714285714277592,88.715861794221439143,97.659568232096788161,NULL);
INSERT INTO curve_point VALUES(616,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,28,6,95.238095238095240805,89.961932501588137258,98.226437335180122548,NULL);
INSERT INTO curve_point VALUES(617,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,29,5,96.190476190476189802,91.240105099085866413,98.753826947848295956,NULL);
INSERT INTO curve_point VALUES(618,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,32,4,97.1428571428571388,92.55803846988229111,99.229130583048942067,NULL);
INSERT INTO curve_point VALUES(619,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,33,3,98.095238095238087797,93.923666619421666721,99.630706571641866279,NULL);
INSERT INTO curve_point VALUES(620,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,70,2,99.047619047619051002,95.313739407584179728,99.915568093201400758,NULL);
INSERT INTO curve_point VALUES(621,'D1','D1.waits','financial_year','2024-25','interval','concern_to_referral_received',NULL,NULL,80,1,100.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(622,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,2,105,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(623,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,4,104,1.923076923076927347,0.48445391438024509866,7.4705955496129465842,NULL);
INSERT INTO curve_point VALUES(624,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,8,101,1.923076923076927347,0.48445391438024509866,7.4705955496129465842,NULL);
INSERT INTO curve_point VALUES(625,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,11,100,1.923076923076927347,0.48445391438024509866,7.4705955496129465842,NULL);
INSERT INTO curve_point VALUES(626,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,13,97,2.9341792228390173313,0.9553678941597754104,8.8249799117683487281,NULL);
INSERT INTO curve_point VALUES(627,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,16,95,2.9341792228390173313,0.9553678941597754104,8.8249799117683487281,NULL);
INSERT INTO curve_point VALUES(628,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,17,94,2.9341792228390173313,0.9553678941597754104,8.8249799117683487281,NULL);
INSERT INTO curve_point VALUES(629,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,19,91,2.9341792228390173313,0.9553678941597754104,8.8249799117683487281,NULL);
INSERT INTO curve_point VALUES(630,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,20,90,2.9341792228390173313,0.9553678941597754104,8.8249799117683487281,NULL);
INSERT INTO curve_point VALUES(631,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,22,89,5.115433622325782359,2.1571492141894244021,11.876734092628439043,NULL);
INSERT INTO curve_point VALUES(632,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,23,87,6.2060608220691593217,2.8313140710422346479,13.317823067244971113,NULL);
INSERT INTO curve_point VALUES(633,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,24,86,7.2966880218125478307,3.540334712168768938,14.722348730768485935,NULL);
INSERT INTO curve_point VALUES(634,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,25,82,8.4272162166684978501,4.2974775653136898512,16.175342004879379231,NULL);
INSERT INTO curve_point VALUES(635,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,26,80,8.4272162166684978501,4.2974775653136898512,16.175342004879379231,NULL);
INSERT INTO curve_point VALUES(636,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,27,79,9.5863653784828191106,5.0952913553995777817,17.650004869367752035,NULL);
INSERT INTO curve_point VALUES(637,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,30,78,13.063812863925782891,7.6209914812571994957,21.904687480337013739,NULL);
INSERT INTO curve_point VALUES(638,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,34,75,16.541260349368759108,10.298128841721442938,25.980533182146615446,NULL);
INSERT INTO curve_point VALUES(639,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,35,72,18.859558672997401629,12.148208695449525862,28.624754914676596938,NULL);
INSERT INTO curve_point VALUES(640,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,36,69,20.035507098026418049,13.100703681862635007,29.953613715190485322,NULL);
INSERT INTO curve_point VALUES(641,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,37,67,20.035507098026418049,13.100703681862635007,29.953613715190485322,NULL);
INSERT INTO curve_point VALUES(642,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,38,65,20.035507098026418049,13.100703681862635007,29.953613715190485322,NULL);
INSERT INTO curve_point VALUES(643,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,39,64,21.284952299619753547,14.110292601764562903,31.380254711727538108,NULL);
INSERT INTO curve_point VALUES(644,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,40,61,23.865773535697798024,16.217141936482814656,34.308174808943888932,NULL);
INSERT INTO curve_point VALUES(645,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,41,58,25.178432612668533608,17.302692398715269206,35.780693220049975878,NULL);
INSERT INTO curve_point VALUES(646,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,45,54,25.178432612668533608,17.302692398715269206,35.780693220049975878,NULL);
INSERT INTO curve_point VALUES(647,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,46,53,29.41361567232880958,20.823522064373289452,40.527709134074704879,NULL);
INSERT INTO curve_point VALUES(648,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,47,50,29.41361567232880958,20.823522064373289452,40.527709134074704879,NULL);
INSERT INTO curve_point VALUES(649,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,48,49,35.175769494995847708,25.771458592919849195,46.769529332609913298,NULL);
INSERT INTO curve_point VALUES(650,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,49,45,38.056846406329356113,28.315772372698067016,49.796487012926185398,NULL);
INSERT INTO curve_point VALUES(651,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,51,42,39.53168339665484865,29.627992223256516268,51.334502480382361968,NULL);
INSERT INTO curve_point VALUES(652,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,52,40,41.043391311738474771,30.977032759586208498,52.906478088060993059,NULL);
INSERT INTO curve_point VALUES(653,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,55,39,42.555099226822100887,32.338115242280885297,54.462599876256390985,NULL);
INSERT INTO curve_point VALUES(654,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,57,38,44.066807141905727008,33.710983116183037111,56.003459737096306981,NULL);
INSERT INTO curve_point VALUES(655,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,58,37,45.578515056989353125,35.095423575815097195,57.529556922122047522,NULL);
INSERT INTO curve_point VALUES(656,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,59,36,47.090222972072979246,36.491263748007796152,59.041309527372185074,NULL);
INSERT INTO curve_point VALUES(657,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,60,35,50.113638802240245695,39.316634357167380641,62.023100553644397335,NULL);
INSERT INTO curve_point VALUES(658,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,61,33,53.137054632407497932,42.186415313936876715,64.950857077443814092,NULL);
INSERT INTO curve_point VALUES(659,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,62,31,56.16047046257475017,45.100443545479407701,67.82571926676077112,NULL);
INSERT INTO curve_point VALUES(660,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,63,28,59.291865429533686438,48.141088288677771345,70.773691309166579799,NULL);
INSERT INTO curve_point VALUES(661,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,65,26,59.291865429533686438,48.141088288677771345,70.773691309166579799,NULL);
INSERT INTO curve_point VALUES(662,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,66,24,60.988037703303120905,49.775872831585608936,72.379185758346793024,NULL);
INSERT INTO curve_point VALUES(663,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,69,22,62.761308716789343973,51.482338157367088628,74.054995372754220282,NULL);
INSERT INTO curve_point VALUES(664,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,71,21,64.534579730275567046,53.208988887812822101,75.704292239168097466,NULL);
INSERT INTO curve_point VALUES(665,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,75,20,64.534579730275567046,53.208988887812822101,75.704292239168097466,NULL);
INSERT INTO curve_point VALUES(666,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,77,19,66.401180797103165785,55.021317646693887583,77.43729860477857585,NULL);
INSERT INTO curve_point VALUES(667,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,78,18,70.134382930758377484,58.721488100073045758,80.804008801616305389,NULL);
INSERT INTO curve_point VALUES(668,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,80,16,72.000983997585962016,60.610554785506224107,82.437054162037966872,NULL);
INSERT INTO curve_point VALUES(669,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,81,15,72.000983997585962016,60.610554785506224107,82.437054162037966872,NULL);
INSERT INTO curve_point VALUES(670,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,82,14,74.000913712044109615,62.619239567085557495,84.184554053623799063,NULL);
INSERT INTO curve_point VALUES(671,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,86,13,76.000843426502257215,64.664278419149127329,85.884620239620147689,NULL);
INSERT INTO curve_point VALUES(672,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,92,12,78.000773140960404814,66.747422286054373329,87.535657101965909984,NULL);
INSERT INTO curve_point VALUES(673,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,96,11,80.000702855418552418,68.870993617691340206,89.135334712655080128,NULL);
INSERT INTO curve_point VALUES(674,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,98,10,82.000632569876700014,71.038030059410587568,90.680413769532293597,NULL);
INSERT INTO curve_point VALUES(675,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,100,9,82.000632569876700014,71.038030059410587568,90.680413769532293597,NULL);
INSERT INTO curve_point VALUES(676,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,105,7,84.571970774180016405,73.589505119021978883,92.745974843980476974,NULL);
INSERT INTO curve_point VALUES(677,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,118,6,87.143308978483347004,76.272469896006469978,94.634064137206252102,NULL);
INSERT INTO curve_point VALUES(678,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,121,5,87.143308978483347004,76.272469896006469978,94.634064137206252102,NULL);
INSERT INTO curve_point VALUES(679,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,131,4,90.357481733862513809,79.341643318152208054,96.88533561609359879,NULL);
INSERT INTO curve_point VALUES(680,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,141,3,93.571654489241666398,82.779269478365165467,98.618297923672741944,NULL);
INSERT INTO curve_point VALUES(681,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,161,2,93.571654489241666398,82.779269478365165467,98.618297923672741944,NULL);
INSERT INTO curve_point VALUES(682,'D1','D1.waits','financial_year','2024-25','interval','concern_to_support_started',NULL,NULL,236,1,93.571654489241666398,82.779269478365165467,98.618297923672741944,NULL);
INSERT INTO curve_point VALUES(683,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,0,107,23.364485981308412477,16.439945807677137423,32.583402482514742359,1);
INSERT INTO curve_point VALUES(684,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,1,82,63.551401869158887338,54.509760249643946393,72.560948284611058054,1);
INSERT INTO curve_point VALUES(685,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,2,39,74.766355140186931292,66.263472757489552122,82.535645827315917699,1);
INSERT INTO curve_point VALUES(686,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,3,27,81.308411214953267174,73.420232139651716352,88.029501954344510751,1);
INSERT INTO curve_point VALUES(687,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,4,20,85.981308411214968142,78.719037225456474971,91.748748160102550743,1);
INSERT INTO curve_point VALUES(688,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,5,15,87.85046728971963148,80.896074397547494076,93.172681108099553171,1);
INSERT INTO curve_point VALUES(689,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,7,13,88.785046728971963149,81.999705445834990772,93.867762071871126746,1);
INSERT INTO curve_point VALUES(690,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,8,12,89.719626168224294818,83.114733652748782333,94.550043845794078832,1);
INSERT INTO curve_point VALUES(691,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,10,11,91.588785046728972364,85.384253402740213799,95.869992046251354626,1);
INSERT INTO curve_point VALUES(692,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,11,9,91.588785046728972364,85.384253402740213799,95.869992046251354626,1);
INSERT INTO curve_point VALUES(693,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,12,8,93.691588785046732825,87.90454217099045309,97.307850680832601144,1);
INSERT INTO curve_point VALUES(694,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,14,6,95.794392523364493285,90.560948737031296221,98.579395430624401795,1);
INSERT INTO curve_point VALUES(695,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,15,4,96.845794392523359304,91.958279105745859283,99.126008560529484722,1);
INSERT INTO curve_point VALUES(696,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,18,3,97.897196261682239539,93.414288382897936457,99.584168106811759456,1);
INSERT INTO curve_point VALUES(697,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,37,2,97.897196261682239539,93.414288382897936457,99.584168106811759456,1);
INSERT INTO curve_point VALUES(698,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_decision',NULL,NULL,47,1,100.0,NULL,NULL,1);
INSERT INTO curve_point VALUES(699,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,1,107,0.0,NULL,NULL,10);
INSERT INTO curve_point VALUES(700,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,2,105,4.7619047619047671915,2.0101278255041488129,11.061943003275054309,10);
INSERT INTO curve_point VALUES(701,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,3,99,9.5719095719095754759,5.2679386482331942431,17.060864276603528111,10);
INSERT INTO curve_point VALUES(702,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,4,93,19.295360155575213667,12.903887847625394869,28.296863482837231629,10);
INSERT INTO curve_point VALUES(703,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,5,83,24.157085447408032762,17.019276367814338613,33.62257788354314414,10);
INSERT INTO curve_point VALUES(704,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,6,78,26.101775564141160401,18.705454029981570585,35.712823047995669867,10);
INSERT INTO curve_point VALUES(705,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,7,74,30.096274182295690736,22.214446938545894028,39.969875149390112767,10);
INSERT INTO curve_point VALUES(706,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,8,69,32.122469133533492423,24.019822238194731057,42.104192886570423583,10);
INSERT INTO curve_point VALUES(707,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,9,67,35.16176156039020384,26.76366723666683356,45.26660713122384294,10);
INSERT INTO curve_point VALUES(708,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,10,64,41.240346414103626671,32.370767409597299036,51.462349957490161498,10);
INSERT INTO curve_point VALUES(709,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,11,58,42.253443889722532844,33.319943240257920535,52.479224856687125113,10);
INSERT INTO curve_point VALUES(710,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,12,54,44.392205227140216551,35.317208768642771588,54.636966128676014873,10);
INSERT INTO curve_point VALUES(711,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,13,51,45.482554144255118444,36.338911912021210071,55.733346324734654329,10);
INSERT INTO curve_point VALUES(712,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,14,50,47.663251978484908024,38.397324272976071312,57.908498144648071102,10);
INSERT INTO curve_point VALUES(713,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,16,48,47.663251978484908024,38.397324272976071312,57.908498144648071102,10);
INSERT INTO curve_point VALUES(714,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,17,47,49.890347638974908762,40.511357185892471477,60.11638999658597271,10);
INSERT INTO curve_point VALUES(715,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,18,45,52.117443299464902397,42.646419699823880479,62.299504195386681713,10);
INSERT INTO curve_point VALUES(716,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,19,43,52.117443299464902397,42.646419699823880479,62.299504195386681713,10);
INSERT INTO curve_point VALUES(717,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,23,40,53.314507216978292091,43.785498353960036867,63.482333032021628581,10);
INSERT INTO curve_point VALUES(718,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,24,38,54.543072816531491752,44.95487861456028611,64.695048759242439473,10);
INSERT INTO curve_point VALUES(719,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,25,37,54.543072816531491752,44.95487861456028611,64.695048759242439473,10);
INSERT INTO curve_point VALUES(720,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,31,36,54.543072816531491752,44.95487861456028611,64.695048759242439473,10);
INSERT INTO curve_point VALUES(721,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,32,35,55.841842164630591583,46.183342431040408371,65.984296581172216635,10);
INSERT INTO curve_point VALUES(722,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,34,34,55.841842164630591583,46.183342431040408371,65.984296581172216635,10);
INSERT INTO curve_point VALUES(723,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,36,33,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(724,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,37,32,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(725,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,38,30,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(726,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,39,29,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(727,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,48,27,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(728,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,49,25,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(729,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,55,24,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(730,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,64,22,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(731,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,67,20,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(732,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,70,19,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(733,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,77,18,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(734,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,98,17,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(735,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,99,16,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(736,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,116,15,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(737,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,117,14,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(738,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,119,13,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(739,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,136,12,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(740,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,137,11,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(741,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,151,10,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(742,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,158,9,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(743,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,159,8,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(744,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,161,7,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(745,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,166,6,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(746,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,167,5,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(747,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,181,4,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(748,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,193,3,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(749,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,197,2,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(750,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_meeting',NULL,NULL,204,1,57.179968159641781253,47.449282882968212503,67.310297142073920893,10);
INSERT INTO curve_point VALUES(751,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,0,107,6.5420560747663554224,3.1736110252304605694,13.232777030378283456,NULL);
INSERT INTO curve_point VALUES(752,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,1,100,23.364485981308401817,16.439945807677126765,32.583402482514735253,NULL);
INSERT INTO curve_point VALUES(753,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,2,81,37.556247836621658108,29.131915830734822492,47.479601957167275826,NULL);
INSERT INTO curve_point VALUES(754,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,3,66,59.316949348101985607,50.166723860361713605,68.692797228365236605,NULL);
INSERT INTO curve_point VALUES(755,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,4,42,69.003389979506280838,60.069219675546861479,77.562477190031444253,NULL);
INSERT INTO curve_point VALUES(756,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,5,32,70.940678105787142726,62.099238470227689388,79.282478604037635249,NULL);
INSERT INTO curve_point VALUES(757,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,6,30,71.909322168927573672,63.121043793125821254,80.135062109799548579,NULL);
INSERT INTO curve_point VALUES(758,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,7,27,75.030508594602281389,66.397644605658598495,82.886594370756029089,NULL);
INSERT INTO curve_point VALUES(759,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,8,24,77.111299545052091274,68.61507989783653727,84.68301072990610123,NULL);
INSERT INTO curve_point VALUES(760,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,9,22,79.192090495501915371,70.861331319914128814,86.446483014868817917,NULL);
INSERT INTO curve_point VALUES(761,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,10,20,80.232485970726813203,71.996071960714445479,87.314972306351023691,NULL);
INSERT INTO curve_point VALUES(762,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,11,19,80.232485970726813203,71.996071960714445479,87.314972306351023691,NULL);
INSERT INTO curve_point VALUES(763,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,12,18,81.33068119457531964,73.185774896616266004,88.233661450638066984,NULL);
INSERT INTO curve_point VALUES(764,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,13,17,82.428876418423840275,74.386110921974164965,89.139893808903494232,NULL);
INSERT INTO curve_point VALUES(765,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,17,16,83.527071642272346704,75.597705512457594066,90.032972263502912824,NULL);
INSERT INTO curve_point VALUES(766,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,18,15,84.625266866120853141,76.821289587664409737,90.912074519613113917,NULL);
INSERT INTO curve_point VALUES(767,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,21,14,85.723462089969373776,78.057723171115441116,91.776224527135781272,NULL);
INSERT INTO curve_point VALUES(768,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,24,13,86.821657313817880204,79.308026623986265235,92.624254334907163864,NULL);
INSERT INTO curve_point VALUES(769,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,26,12,87.919852537666386641,80.573422569918264459,93.454752191311754924,NULL);
INSERT INTO curve_point VALUES(770,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,30,11,89.018047761514893069,81.855393234313396531,94.265990338855871755,NULL);
INSERT INTO curve_point VALUES(771,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,31,10,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(772,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,38,9,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(773,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,39,8,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(774,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,48,7,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(775,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,49,6,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(776,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,64,5,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(777,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,137,4,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(778,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,151,3,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(779,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,167,2,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(780,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_started',NULL,NULL,181,1,90.116242985363399498,83.15576051866412399,95.055821891303409641,NULL);
INSERT INTO curve_point VALUES(781,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,1,107,0.0,NULL,NULL,45);
INSERT INTO curve_point VALUES(782,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,2,106,0.0,NULL,NULL,45);
INSERT INTO curve_point VALUES(783,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,3,105,0.0,NULL,NULL,45);
INSERT INTO curve_point VALUES(784,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,4,104,0.96153846153845812239,0.13600744141198939374,6.6291621584253723753,45);
INSERT INTO curve_point VALUES(785,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,5,103,2.8846153846153854694,0.93955274500752139488,8.6761781885100859312,45);
INSERT INTO curve_point VALUES(786,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,6,101,6.7307692307692406075,3.2668281633742912717,13.600036785307679565,45);
INSERT INTO curve_point VALUES(787,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,7,95,7.7125506072874605578,3.9333565958016292185,14.831282732741213337,45);
INSERT INTO curve_point VALUES(788,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,9,93,8.7048887728005013286,4.6262711051106686355,16.063251367065014107,45);
INSERT INTO curve_point VALUES(789,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,10,92,10.689565103826570435,6.0652426365720764067,18.475263612810554292,45);
INSERT INTO curve_point VALUES(790,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,11,90,10.689565103826570435,6.0652426365720764067,18.475263612810554292,45);
INSERT INTO curve_point VALUES(791,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,12,88,12.71934771510323614,7.5885194083850855406,20.904135358074970695,45);
INSERT INTO curve_point VALUES(792,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,13,85,15.799841325158414662,9.9863862249168544593,24.505089281161563264,45);
INSERT INTO curve_point VALUES(793,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,14,82,16.826672528510144388,10.806643398093518371,25.682382364543489216,45);
INSERT INTO curve_point VALUES(794,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,15,81,18.880334935213593183,12.474292803746489966,28.007710659681130493,45);
INSERT INTO curve_point VALUES(795,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,16,79,21.960828545268775257,15.035786099609083521,31.431716857926318199,45);
INSERT INTO curve_point VALUES(796,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,17,76,26.068153358675672849,18.547056582118415235,35.895894211752576552,45);
INSERT INTO curve_point VALUES(797,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,18,72,27.094984562027391917,19.440102001334803816,36.995984160096952563,45);
INSERT INTO curve_point VALUES(798,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,19,70,28.136484782569848306,20.349178827491453346,38.109850710358884385,45);
INSERT INTO curve_point VALUES(799,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,20,67,29.209074561934478708,21.285925101474411746,39.259255208647218181,45);
INSERT INTO curve_point VALUES(800,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,21,66,32.426843900028366363,24.131663128858647838,42.667015114266291673,45);
INSERT INTO curve_point VALUES(801,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,22,63,34.572023458757627167,26.056764724142766453,44.907417142539721053,45);
INSERT INTO curve_point VALUES(802,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,23,61,37.789792796851514821,28.983714270473381446,48.224397003791743543,45);
INSERT INTO curve_point VALUES(803,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,24,57,38.881199940766407508,29.983459195897331993,49.342690676365293712,45);
INSERT INTO curve_point VALUES(804,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,25,56,42.155421372511071354,33.013402713167991464,52.663028050975754013,45);
INSERT INTO curve_point VALUES(805,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,26,53,45.429642804255720989,36.088014619996265253,55.933570146188586135,45);
INSERT INTO curve_point VALUES(806,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,27,50,46.521049948170613676,37.122578349813331044,57.013024512898539341,45);
INSERT INTO curve_point VALUES(807,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,28,49,49.79527137991526331,40.254909347687963363,60.219869659532321293,45);
INSERT INTO curve_point VALUES(808,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,29,46,51.978085667745034469,42.366837592586314544,62.331769664230705528,45);
INSERT INTO curve_point VALUES(809,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,30,44,53.069492811659912945,43.429901274887036779,63.379956458827010124,45);
INSERT INTO curve_point VALUES(810,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,31,43,55.252307099489698315,45.570272828894651693,65.460780717156438869,45);
INSERT INTO curve_point VALUES(811,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,32,40,57.489691744515212688,47.773622113920723108,67.583157191551805455,45);
INSERT INTO curve_point VALUES(812,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,33,38,59.727076389540719957,49.998045447811136909,69.681935643015663118,45);
INSERT INTO curve_point VALUES(813,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,34,36,61.96446103456623433,52.243941500512256935,71.756757682591938872,45);
INSERT INTO curve_point VALUES(814,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,36,34,63.083153357078991518,53.375107673537435458,72.785022042975029421,45);
INSERT INTO curve_point VALUES(815,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,37,33,64.201845679591755811,54.511861741080572586,73.807076628926878924,45);
INSERT INTO curve_point VALUES(816,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,38,32,64.201845679591755811,54.511861741080572586,73.807076628926878924,45);
INSERT INTO curve_point VALUES(817,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,39,31,71.13052070934818971,61.64108603958057131,80.028879867208488011,45);
INSERT INTO curve_point VALUES(818,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,40,25,71.13052070934818971,61.64108603958057131,80.028879867208488011,45);
INSERT INTO curve_point VALUES(819,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,41,24,74.739205620679655338,65.421928824027020255,83.181773639365843564,45);
INSERT INTO curve_point VALUES(820,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,43,21,77.144995561567313302,67.98893642407722382,85.229833516415510526,45);
INSERT INTO curve_point VALUES(821,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,44,19,78.34789053201114939,69.287565131538045191,86.236409608739734268,45);
INSERT INTO curve_point VALUES(822,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,46,18,79.550785502454971266,70.596944738415686516,87.230611160257538472,45);
INSERT INTO curve_point VALUES(823,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,47,17,81.956575443342615013,73.250435970641476048,89.179110995822370002,45);
INSERT INTO curve_point VALUES(824,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,48,15,81.956575443342615013,73.250435970641476048,89.179110995822370002,45);
INSERT INTO curve_point VALUES(825,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,49,14,81.956575443342615013,73.250435970641476048,89.179110995822370002,45);
INSERT INTO curve_point VALUES(826,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,50,13,83.34453117847012038,74.736894471964987474,90.320775655883792868,45);
INSERT INTO curve_point VALUES(827,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,51,12,84.732486913597597323,76.246703904682405551,91.433779578484944746,45);
INSERT INTO curve_point VALUES(828,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,52,11,87.508398383852579625,79.343914123005674808,93.565255155550346444,45);
INSERT INTO curve_point VALUES(829,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,53,9,88.896354118980070776,80.936382172567107318,94.577838193561916567,45);
INSERT INTO curve_point VALUES(830,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,61,8,90.284309854107576143,82.56270246739600793,95.549493701147412139,45);
INSERT INTO curve_point VALUES(831,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,64,7,90.284309854107576143,82.56270246739600793,95.549493701147412139,45);
INSERT INTO curve_point VALUES(832,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,65,6,91.903591545089639682,84.37015019444351083,96.678063933290573576,45);
INSERT INTO curve_point VALUES(833,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,66,5,93.522873236071717428,86.257626630038672036,97.70443403260932769,45);
INSERT INTO curve_point VALUES(834,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,137,4,93.522873236071717428,86.257626630038672036,97.70443403260932769,45);
INSERT INTO curve_point VALUES(835,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,151,3,93.522873236071717428,86.257626630038672036,97.70443403260932769,45);
INSERT INTO curve_point VALUES(836,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,167,2,93.522873236071717428,86.257626630038672036,97.70443403260932769,45);
INSERT INTO curve_point VALUES(837,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_assessment_completed',NULL,NULL,181,1,93.522873236071717428,86.257626630038672036,97.70443403260932769,45);
INSERT INTO curve_point VALUES(838,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,1,107,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(839,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,2,105,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(840,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,3,104,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(841,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,6,103,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(842,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,7,101,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(843,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,8,100,2.0000000000000017763,0.50397880415554707767,7.7604491821112286942,NULL);
INSERT INTO curve_point VALUES(844,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,11,98,2.0000000000000017763,0.50397880415554707767,7.7604491821112286942,NULL);
INSERT INTO curve_point VALUES(845,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,12,94,2.0000000000000017763,0.50397880415554707767,7.7604491821112286942,NULL);
INSERT INTO curve_point VALUES(846,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,15,91,4.1538461538461639577,1.5779386267536721355,10.699892083602502879,NULL);
INSERT INTO curve_point VALUES(847,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,16,89,5.2307692307692388311,2.2090227529249828464,12.121619789361194108,NULL);
INSERT INTO curve_point VALUES(848,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,17,87,6.3200707338638473231,2.8872856961850712487,13.539386030559352747,NULL);
INSERT INTO curve_point VALUES(849,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,18,86,6.3200707338638473231,2.8872856961850712487,13.539386030559352747,NULL);
INSERT INTO curve_point VALUES(850,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,19,84,9.6657824933687130908,5.1444752236585848947,17.77032181247541942,NULL);
INSERT INTO curve_point VALUES(851,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,21,79,11.952724708726469415,6.7951650886865273548,20.568215236438682324,NULL);
INSERT INTO curve_point VALUES(852,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,23,77,13.096195816405343137,7.6482756443952526481,21.935520101018333605,NULL);
INSERT INTO curve_point VALUES(853,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,25,76,13.096195816405343137,7.6482756443952526481,21.935520101018333605,NULL);
INSERT INTO curve_point VALUES(854,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,26,75,16.572347983749136091,10.325508343131161836,26.0097528458109295,NULL);
INSERT INTO curve_point VALUES(855,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,28,72,18.889782761978324288,12.175470575109049065,28.652897006701117277,NULL);
INSERT INTO curve_point VALUES(856,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,29,70,24.683369707551293004,16.98101401321000381,35.064837966228246557,NULL);
INSERT INTO curve_point VALUES(857,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,30,65,27.000804485780484753,18.964408235146880343,37.564349644626780389,NULL);
INSERT INTO curve_point VALUES(858,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,31,63,27.000804485780484753,18.964408235146880343,37.564349644626780389,NULL);
INSERT INTO curve_point VALUES(859,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,32,62,29.35561724430368713,21.004507034618114858,40.081923657611838508,NULL);
INSERT INTO curve_point VALUES(860,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,33,60,30.533023623565302528,22.035826364505737729,41.328395028225315853,NULL);
INSERT INTO curve_point VALUES(861,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,34,59,32.887836382088522669,24.119799657508465885,43.798185663250677633,NULL);
INSERT INTO curve_point VALUES(862,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,35,56,34.086267875265519934,25.187120620611270992,45.049507097778032972,NULL);
INSERT INTO curve_point VALUES(863,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,36,54,36.527517213218644088,27.374718118248697606,47.58626644897635316,NULL);
INSERT INTO curve_point VALUES(864,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,37,52,37.748141882195206165,28.479158017097315537,48.842466593272192199,NULL);
INSERT INTO curve_point VALUES(865,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,38,50,38.993179044551304457,29.608235229993351111,50.122122329202746016,NULL);
INSERT INTO curve_point VALUES(866,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,39,48,40.264154481123156869,30.763327261403873081,51.426570895239073879,NULL);
INSERT INTO curve_point VALUES(867,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,40,45,42.919080948628796079,33.178465094497987309,54.151653663902244773,NULL);
INSERT INTO curve_point VALUES(868,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,41,42,45.637219951075046254,35.673475797878396065,56.914206305713044287,NULL);
INSERT INTO curve_point VALUES(869,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,43,40,46.996289452298171339,36.934334615643571453,58.278702161703591854,NULL);
INSERT INTO curve_point VALUES(870,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,44,39,48.355358953521289321,38.203954139159016279,59.632352764449926495,NULL);
INSERT INTO curve_point VALUES(871,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,45,37,49.751160062885581682,39.509164826003527082,61.020885323071553329,NULL);
INSERT INTO curve_point VALUES(872,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,46,36,53.938563390978444544,43.481247582679827699,65.116338686487580389,NULL);
INSERT INTO curve_point VALUES(873,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,47,33,56.730165609707029262,46.176110236842774271,67.789566879968518263,NULL);
INSERT INTO curve_point VALUES(874,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,48,31,56.730165609707029262,46.176110236842774271,67.789566879968518263,NULL);
INSERT INTO curve_point VALUES(875,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,49,30,58.172493422716797795,47.572600135744167459,69.164408302273315599,NULL);
INSERT INTO curve_point VALUES(876,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,50,28,59.666332943334055016,49.017915483484998163,70.587441948304359582,NULL);
INSERT INTO curve_point VALUES(877,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,51,27,61.160172463951312238,50.475319387132088879,71.995301340176638404,NULL);
INSERT INTO curve_point VALUES(878,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,53,26,62.654011984568569459,51.94492185399361972,73.387999176079247833,NULL);
INSERT INTO curve_point VALUES(879,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,56,25,64.147851505185826681,53.426876550961097224,74.765484203019184406,NULL);
INSERT INTO curve_point VALUES(880,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,57,24,65.641691025803083903,54.921383267309799693,76.127639924212147093,NULL);
INSERT INTO curve_point VALUES(881,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,58,23,67.135530546420341124,56.42869132853745384,77.474281976124842684,NULL);
INSERT INTO curve_point VALUES(882,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,59,22,68.629370067037598346,57.949104105109668695,78.805154034849991262,NULL);
INSERT INTO curve_point VALUES(883,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,61,21,70.123209587654855567,59.482984818903730682,80.11992203479699981,NULL);
INSERT INTO curve_point VALUES(884,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,62,20,71.617049108272112789,61.030763926397860073,81.418166385376892438,NULL);
INSERT INTO curve_point VALUES(885,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,64,18,71.617049108272112789,61.030763926397860073,81.418166385376892438,NULL);
INSERT INTO curve_point VALUES(886,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,69,15,73.509245834387286324,62.874216496738853264,83.150653707538737082,NULL);
INSERT INTO curve_point VALUES(887,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,73,14,75.401442560502502489,64.752981802535032329,84.835997108068255554,NULL);
INSERT INTO curve_point VALUES(888,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,75,13,75.401442560502502489,64.752981802535032329,84.835997108068255554,NULL);
INSERT INTO curve_point VALUES(889,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,76,12,77.451322347127288026,66.767900667729904286,86.652932814050970481,NULL);
INSERT INTO curve_point VALUES(890,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,90,11,79.501202133752073564,68.833508743696057764,88.402193093676231681,NULL);
INSERT INTO curve_point VALUES(891,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,95,10,81.551081920376873313,70.952032255093854472,90.081771470953938777,NULL);
INSERT INTO curve_point VALUES(892,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,99,8,81.551081920376873313,70.952032255093854472,90.081771470953938777,NULL);
INSERT INTO curve_point VALUES(893,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,121,7,84.186641646037301709,73.436580054976019482,92.315298320329830517,NULL);
INSERT INTO curve_point VALUES(894,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,128,6,86.82220137169775853,76.074600772371482547,94.339999395208280928,NULL);
INSERT INTO curve_point VALUES(895,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,137,5,86.82220137169775853,76.074600772371482547,94.339999395208280928,NULL);
INSERT INTO curve_point VALUES(896,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,151,4,86.82220137169775853,76.074600772371482547,94.339999395208280928,NULL);
INSERT INTO curve_point VALUES(897,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,162,3,86.82220137169775853,76.074600772371482547,94.339999395208280928,NULL);
INSERT INTO curve_point VALUES(898,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,167,2,86.82220137169775853,76.074600772371482547,94.339999395208280928,NULL);
INSERT INTO curve_point VALUES(899,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_offered',NULL,NULL,181,1,86.82220137169775853,76.074600772371482547,94.339999395208280928,NULL);
INSERT INTO curve_point VALUES(900,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,1,107,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(901,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,2,105,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(902,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,3,104,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(903,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,4,103,1.9417475728155331182,0.48919191922200955247,7.5410109147266872753,NULL);
INSERT INTO curve_point VALUES(904,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,6,101,1.9417475728155331182,0.48919191922200955247,7.5410109147266872753,NULL);
INSERT INTO curve_point VALUES(905,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,7,99,1.9417475728155331182,0.48919191922200955247,7.5410109147266872753,NULL);
INSERT INTO curve_point VALUES(906,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,11,98,1.9417475728155331182,0.48919191922200955247,7.5410109147266872753,NULL);
INSERT INTO curve_point VALUES(907,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,12,94,1.9417475728155331182,0.48919191922200955247,7.5410109147266872753,NULL);
INSERT INTO curve_point VALUES(908,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,13,91,3.0193107863010770763,0.98208494030725956847,9.0842610662623339834,NULL);
INSERT INTO curve_point VALUES(909,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,16,90,3.0193107863010770763,0.98208494030725956847,9.0842610662623339834,NULL);
INSERT INTO curve_point VALUES(910,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,18,89,3.0193107863010770763,0.98208494030725956847,9.0842610662623339834,NULL);
INSERT INTO curve_point VALUES(911,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,19,87,3.0193107863010770763,0.98208494030725956847,9.0842610662623339834,NULL);
INSERT INTO curve_point VALUES(912,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,20,84,4.1738428007498722394,1.5817330524401818081,10.774830609433161399,NULL);
INSERT INTO curve_point VALUES(913,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,21,83,8.7919708585450617732,4.4847889190010032933,16.853973951657586383,NULL);
INSERT INTO curve_point VALUES(914,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,23,79,8.7919708585450617732,4.4847889190010032933,16.853973951657586383,NULL);
INSERT INTO curve_point VALUES(915,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,24,77,11.161010576504926561,6.1511850088841191208,19.797057169969800582,NULL);
INSERT INTO curve_point VALUES(916,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,25,75,11.161010576504926561,6.1511850088841191208,19.797057169969800582,NULL);
INSERT INTO curve_point VALUES(917,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,27,74,12.361537460606209393,7.026025267233215743,21.258049124355594017,NULL);
INSERT INTO curve_point VALUES(918,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,28,73,14.762591228808775057,8.8314112621428630944,24.114361715871901025,NULL);
INSERT INTO curve_point VALUES(919,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,29,71,15.963118112910057889,9.758371055667836913,25.514796228424295066,NULL);
INSERT INTO curve_point VALUES(920,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,31,70,15.963118112910057889,9.758371055667836913,25.514796228424295066,NULL);
INSERT INTO curve_point VALUES(921,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,32,69,17.181043937360630735,10.710111286061273716,26.926622833826851176,NULL);
INSERT INTO curve_point VALUES(922,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,33,68,20.834821410712368815,13.643778338015478013,31.072211835732076678,NULL);
INSERT INTO curve_point VALUES(923,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,34,65,22.052747235162939887,14.644951464036060073,32.427980023285883249,NULL);
INSERT INTO curve_point VALUES(924,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,35,63,24.527263195951420015,16.703866537000255476,35.160505798328955506,NULL);
INSERT INTO curve_point VALUES(925,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,36,60,25.7851421426855687,17.762086436321023796,36.538898115827208811,NULL);
INSERT INTO curve_point VALUES(926,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,37,59,27.043021089419706725,18.830203313809668941,37.905747578318816693,NULL);
INSERT INTO curve_point VALUES(927,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,38,56,29.648627479083287995,21.055734881703138227,40.730651199164682905,NULL);
INSERT INTO curve_point VALUES(928,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,39,53,32.30339625345750676,23.353978947102259412,43.574962462748580093,NULL);
INSERT INTO curve_point VALUES(929,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,40,49,33.68495959522368821,24.554593948398149906,45.052936465038470716,NULL);
INSERT INTO curve_point VALUES(930,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,42,47,35.095917901708283182,25.785685707557369993,46.557291793131263092,NULL);
INSERT INTO curve_point VALUES(931,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,44,46,35.095917901708283182,25.785685707557369993,46.557291793131263092,NULL);
INSERT INTO curve_point VALUES(932,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,45,45,37.98054377274346649,28.323591564028628652,49.607248475684087908,NULL);
INSERT INTO curve_point VALUES(933,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,47,43,42.307482579296248558,32.212502361300600739,54.075479238703969995,NULL);
INSERT INTO curve_point VALUES(934,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,48,40,43.749795514813847319,33.529692508633424097,55.538552155207113968,NULL);
INSERT INTO curve_point VALUES(935,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,49,38,43.749795514813847319,33.529692508633424097,55.538552155207113968,NULL);
INSERT INTO curve_point VALUES(936,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,51,37,45.270071311710765372,34.912254079839620147,57.088989634951772698,NULL);
INSERT INTO curve_point VALUES(937,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,53,36,46.790347108607690529,36.306720236586031091,58.623917584830500969,NULL);
INSERT INTO curve_point VALUES(938,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,55,35,52.871450296195376949,42.000766960240568438,64.616362827698083036,NULL);
INSERT INTO curve_point VALUES(939,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,58,30,57.584305266575839254,46.506578377681037752,69.141440963849149169,NULL);
INSERT INTO curve_point VALUES(940,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,61,27,62.297160236956308663,51.128414943533243785,73.52372322456682241,NULL);
INSERT INTO curve_point VALUES(941,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,62,24,65.439063550543281168,54.276055396813283949,76.365361810355565806,NULL);
INSERT INTO curve_point VALUES(942,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,63,21,67.084822429088845296,55.926895409942488867,77.846150490949455047,NULL);
INSERT INTO curve_point VALUES(943,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,64,20,67.084822429088845296,55.926895409942488867,77.846150490949455047,NULL);
INSERT INTO curve_point VALUES(944,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,66,18,68.913443405250575323,57.725917763393709948,79.516347502612475749,NULL);
INSERT INTO curve_point VALUES(945,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,71,17,70.74206438141230535,59.550077748993665237,81.153701243531557452,NULL);
INSERT INTO curve_point VALUES(946,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,74,16,72.570685357574035378,61.400059292853569558,82.757766153027120022,NULL);
INSERT INTO curve_point VALUES(947,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,75,15,72.570685357574035378,61.400059292853569558,82.757766153027120022,NULL);
INSERT INTO curve_point VALUES(948,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,77,14,76.489158877920601755,65.369721678110821018,86.143319422911574182,NULL);
INSERT INTO curve_point VALUES(949,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,79,12,78.448395638093884941,67.409940484028211928,87.764436726732157015,NULL);
INSERT INTO curve_point VALUES(950,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,80,11,80.407632398267168127,69.48990711331215664,89.334993328429092686,NULL);
INSERT INTO curve_point VALUES(951,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,92,10,82.366869158440451318,71.612582982295847956,90.851825944196463067,NULL);
INSERT INTO curve_point VALUES(952,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,93,9,84.3261059186137345,73.781842147897094717,92.310615358764849247,NULL);
INSERT INTO curve_point VALUES(953,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,95,8,86.285342678787017691,76.002787397263233517,93.705473942358679549,NULL);
INSERT INTO curve_point VALUES(954,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,98,7,86.285342678787017691,76.002787397263233517,93.705473942358679549,NULL);
INSERT INTO curve_point VALUES(955,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,99,6,86.285342678787017691,76.002787397263233517,93.705473942358679549,NULL);
INSERT INTO curve_point VALUES(956,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,102,5,89.028274143029605628,78.68484301348057386,95.754282728343511621,NULL);
INSERT INTO curve_point VALUES(957,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,119,4,89.028274143029605628,78.68484301348057386,95.754282728343511621,NULL);
INSERT INTO curve_point VALUES(958,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,131,3,92.685516095353065683,81.75836773768440935,98.204684136266521933,NULL);
INSERT INTO curve_point VALUES(959,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,160,2,92.685516095353065683,81.75836773768440935,98.204684136266521933,NULL);
INSERT INTO curve_point VALUES(960,'D1','D1.waits','financial_year','2024-25','interval','referral_received_to_support_started',NULL,NULL,236,1,92.685516095353065683,81.75836773768440935,98.204684136266521933,NULL);
INSERT INTO curve_point VALUES(961,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,0,91,16.483516483516481798,10.283691632674385018,25.843147719297444807,NULL);
INSERT INTO curve_point VALUES(962,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,1,75,32.073260073260065894,23.515320273706706189,42.7603946231310843,NULL);
INSERT INTO curve_point VALUES(963,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,2,60,47.922832722832723107,38.182303652005856521,58.729858777211262576,NULL);
INSERT INTO curve_point VALUES(964,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,3,44,62.125696525696525894,52.098103409988759438,72.216747567537083797,NULL);
INSERT INTO curve_point VALUES(965,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,4,32,68.043556443556440171,58.158028387580309017,77.545966858695592805,NULL);
INSERT INTO curve_point VALUES(966,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,5,25,71.878329670329662802,62.110485500593107131,80.954697289456149181,NULL);
INSERT INTO curve_point VALUES(967,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,6,22,76.991360639360635785,67.522298994050714781,85.333829128479052883,NULL);
INSERT INTO curve_point VALUES(968,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,7,18,78.269618381618371928,68.903364980657542558,86.396023330106231693,NULL);
INSERT INTO curve_point VALUES(969,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,8,17,79.547876123876122278,70.296810575140298736,87.443929924216490688,NULL);
INSERT INTO curve_point VALUES(970,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,9,16,82.104391608391608771,73.123876258766500766,89.493464453318310345,NULL);
INSERT INTO curve_point VALUES(971,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,11,14,83.38264935064934491,74.55934808946382475,90.49298693392935888,NULL);
INSERT INTO curve_point VALUES(972,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,12,13,84.660907092907095265,76.010967167821362976,91.473933157577675956,NULL);
INSERT INTO curve_point VALUES(973,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,16,12,85.939164835164831403,77.480156813825772133,92.434653559534083909,NULL);
INSERT INTO curve_point VALUES(974,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,20,11,87.217422577422581749,78.968643229768900938,93.373130547762841048,NULL);
INSERT INTO curve_point VALUES(975,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,29,10,88.495680319680317896,80.478549462926650907,94.286858370759105696,NULL);
INSERT INTO curve_point VALUES(976,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,30,9,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(977,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,31,8,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(978,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,37,7,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(979,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,49,6,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(980,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,62,5,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(981,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,127,4,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(982,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,148,3,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(983,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,166,2,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(984,'D1','D1.waits','financial_year','2024-25','interval','decision_to_assessment_started',NULL,NULL,177,1,89.773938061938068242,82.012529980241112067,95.172666161339066091,NULL);
INSERT INTO curve_point VALUES(985,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,0,96,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(986,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,2,95,3.1578947368421039776,1.0295303061567673275,9.4707219034640637289,NULL);
INSERT INTO curve_point VALUES(987,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,3,92,6.3157894736842079552,2.8880591113567666283,13.51836655754516947,NULL);
INSERT INTO curve_point VALUES(988,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,4,89,9.4736842105263114888,5.0455376988938755999,17.414731911032344414,NULL);
INSERT INTO curve_point VALUES(989,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,5,85,9.4736842105263114888,5.0455376988938755999,17.414731911032344414,NULL);
INSERT INTO curve_point VALUES(990,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,6,84,11.629072681704254677,6.6139280566328118027,20.016845382838866385,NULL);
INSERT INTO curve_point VALUES(991,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,7,82,12.706766917293233376,7.4228378221380619805,21.293765109446194828,NULL);
INSERT INTO curve_point VALUES(992,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,8,81,15.939849624060142829,9.9300459248055528149,25.045303490175896854,NULL);
INSERT INTO curve_point VALUES(993,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,9,78,18.095238095238087794,11.658031739456820475,27.490351865103225038,NULL);
INSERT INTO curve_point VALUES(994,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,10,75,20.279365079365064162,13.442914033491515368,29.93923007080609011,NULL);
INSERT INTO curve_point VALUES(995,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,11,72,21.3865961199294361,14.358656348521492418,31.171702452490269053,NULL);
INSERT INTO curve_point VALUES(996,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,12,71,23.601058201058179974,16.215449979265585511,33.609282901398465526,NULL);
INSERT INTO curve_point VALUES(997,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,13,69,24.70828924162254836,17.155683456170866207,34.815362182741118601,NULL);
INSERT INTO curve_point VALUES(998,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,14,68,25.815520282186920296,18.103339104756887678,36.013515086297431366,NULL);
INSERT INTO curve_point VALUES(999,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,15,66,31.435556624445492701,23.004185728604930715,42.005705485435143485,NULL);
INSERT INTO curve_point VALUES(1000,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,16,60,33.721038070297304045,25.036994889016405351,44.402029174449310746,NULL);
INSERT INTO curve_point VALUES(1001,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,17,58,36.006519516149118943,27.094818043196422507,46.770562159828145353,NULL);
INSERT INTO curve_point VALUES(1002,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,18,56,38.292000962000926733,29.176528759975440152,49.112781619515267551,NULL);
INSERT INTO curve_point VALUES(1003,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,19,53,41.784906567925403919,32.390919054607572036,52.659171081133671066,NULL);
INSERT INTO curve_point VALUES(1004,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,20,50,45.277812173849888211,35.657784460163242101,56.146903676920210555,NULL);
INSERT INTO curve_point VALUES(1005,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,21,47,48.770717779774365395,38.975518685345825532,59.578331565448714004,NULL);
INSERT INTO curve_point VALUES(1006,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,22,44,49.935019648415860161,40.092570740387792225,60.709878629201320166,NULL);
INSERT INTO curve_point VALUES(1007,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,23,42,54.703113015233398642,44.704818374834864869,65.30307599023180387,NULL);
INSERT INTO curve_point VALUES(1008,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,24,38,57.087159698642153671,47.04702384635085366,67.559144130366561853,NULL);
INSERT INTO curve_point VALUES(1009,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,25,36,59.471206382050922911,49.413627720894822913,69.787974335029417717,NULL);
INSERT INTO curve_point VALUES(1010,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,26,34,60.663229723755307531,50.60622156806820726,70.892045428805332109,NULL);
INSERT INTO curve_point VALUES(1011,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,27,33,63.047276407164076772,53.010383902588067428,73.079109593543762459,NULL);
INSERT INTO curve_point VALUES(1012,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,28,31,65.431323090572846012,55.440524056498354356,75.237359753827874444,NULL);
INSERT INTO curve_point VALUES(1013,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,29,29,67.815369773981615253,57.897671542715443138,77.365687389875319015,NULL);
INSERT INTO curve_point VALUES(1014,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,30,27,67.815369773981615253,57.897671542715443138,77.365687389875319015,NULL);
INSERT INTO curve_point VALUES(1015,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,32,26,70.291110560598426106,60.458164236079866781,79.561367947544042065,NULL);
INSERT INTO curve_point VALUES(1016,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,33,24,71.528980953906824424,61.751099412257460128,80.644686593306630587,NULL);
INSERT INTO curve_point VALUES(1017,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,34,23,76.480462527140417707,67.014410201636394502,84.873622156764696455,NULL);
INSERT INTO curve_point VALUES(1018,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,35,19,77.718332920448801814,68.355064789768320565,85.902637625454588031,NULL);
INSERT INTO curve_point VALUES(1019,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,36,18,80.194073707065612662,71.069701626301437615,87.922843789302277169,NULL);
INSERT INTO curve_point VALUES(1020,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,37,16,81.431944100374010989,72.44501135998716279,88.912528280217969726,NULL);
INSERT INTO curve_point VALUES(1021,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,38,15,83.907684886990807626,75.235786722696531116,90.846284078096289247,NULL);
INSERT INTO curve_point VALUES(1022,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,39,13,86.383425673607604263,78.08753480060227048,92.710630497490157612,NULL);
INSERT INTO curve_point VALUES(1023,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,40,11,87.621296066916016798,79.539927272113629896,93.612509354642497779,NULL);
INSERT INTO curve_point VALUES(1024,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,41,10,88.859166460224400909,81.012607499173100219,94.491109955265002893,NULL);
INSERT INTO curve_point VALUES(1025,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,42,9,90.097036853532813435,82.508139053570502593,95.343362840812503119,NULL);
INSERT INTO curve_point VALUES(1026,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,44,8,95.048518426766406717,88.801724168858413577,98.384840468316170358,NULL);
INSERT INTO curve_point VALUES(1027,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,51,4,96.286388820074790828,90.487911805971506847,99.004573357425670106,NULL);
INSERT INTO curve_point VALUES(1028,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,54,3,97.524259213383203363,92.240394218996456746,99.525925635336363935,NULL);
INSERT INTO curve_point VALUES(1029,'D1','D1.waits','financial_year','2024-25','interval','assessment_started_to_assessment_completed',NULL,NULL,63,2,100.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(1030,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,0,86,6.9767441860465133629,3.1963189676400549643,14.871229180710553663,NULL);
INSERT INTO curve_point VALUES(1031,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,1,77,11.809121111446696517,6.5324522906516353515,20.84510392127939582,NULL);
INSERT INTO curve_point VALUES(1032,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,2,72,24.057854290412429066,16.235919274002931445,34.784685615376140788,NULL);
INSERT INTO curve_point VALUES(1033,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,3,62,31.407094197791874279,22.578361249421853075,42.612529006160158929,NULL);
INSERT INTO curve_point VALUES(1034,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,4,55,36.395669165225200459,27.029369859715433933,47.782565597188778384,NULL);
INSERT INTO curve_point VALUES(1035,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,5,51,41.384244132658508873,31.596857552620470244,52.828038204103108911,NULL);
INSERT INTO curve_point VALUES(1036,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,7,46,47.755521944326062566,37.563934093560966687,59.133870916170124588,NULL);
INSERT INTO curve_point VALUES(1037,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,8,39,50.434725947181135554,40.099404776925531733,61.759299656504197174,NULL);
INSERT INTO curve_point VALUES(1038,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,10,37,53.113929950036208537,42.667240968030220927,64.346947683647996996,NULL);
INSERT INTO curve_point VALUES(1039,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,11,35,55.793133952891281524,45.267418916497348391,66.89725001953337369,NULL);
INSERT INTO curve_point VALUES(1040,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,12,33,58.472337955746354508,47.900198175019923496,69.410234245969164136,NULL);
INSERT INTO curve_point VALUES(1041,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,13,31,59.811939957173891001,49.228974622578704155,70.652631067390331055,NULL);
INSERT INTO curve_point VALUES(1042,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,15,29,62.583530304955004909,51.984525674592518386,73.213239044401461795,NULL);
INSERT INTO curve_point VALUES(1043,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,17,27,63.96932547884554765,53.37676943072249003,74.476634878323523026,NULL);
INSERT INTO curve_point VALUES(1044,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,19,25,66.851779440537910659,56.278067991938840464,77.092201565403911446,NULL);
INSERT INTO curve_point VALUES(1045,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,20,23,68.293006421384092165,57.746324263850659975,78.378957744690154639,NULL);
INSERT INTO curve_point VALUES(1046,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,23,22,68.293006421384092165,57.746324263850659975,78.378957744690154639,NULL);
INSERT INTO curve_point VALUES(1047,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,24,21,69.802863258461030683,59.279047989152019227,79.727889896557059047,NULL);
INSERT INTO curve_point VALUES(1048,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,25,20,72.822576932614936141,62.389232542923856784,82.371225890089405652,NULL);
INSERT INTO curve_point VALUES(1049,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,26,18,74.33243376969188887,63.967749433721124317,83.664608110035928231,NULL);
INSERT INTO curve_point VALUES(1050,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,27,17,75.842290606768841599,65.562756871875947695,84.938239507457382162,NULL);
INSERT INTO curve_point VALUES(1051,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,31,15,75.842290606768841599,65.562756871875947695,84.938239507457382162,NULL);
INSERT INTO curve_point VALUES(1052,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,35,14,79.293391948658992875,69.131088085127274213,87.872047382580547036,NULL);
INSERT INTO curve_point VALUES(1053,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,40,12,82.744493290549158363,72.824940774806194098,90.647494406473754224,NULL);
INSERT INTO curve_point VALUES(1054,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,41,10,84.470043961494241102,74.724595173444583904,91.969694744705364538,NULL);
INSERT INTO curve_point VALUES(1055,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,45,9,84.470043961494241102,74.724595173444583904,91.969694744705364538,NULL);
INSERT INTO curve_point VALUES(1056,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,47,8,86.411288466307468068,76.804742195273661307,93.453936415246957377,NULL);
INSERT INTO curve_point VALUES(1057,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,49,7,86.411288466307468068,76.804742195273661307,93.453936415246957377,NULL);
INSERT INTO curve_point VALUES(1058,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,52,6,88.676073721922890058,79.125309962711028789,95.161911915283909028,NULL);
INSERT INTO curve_point VALUES(1059,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,60,5,88.676073721922890058,79.125309962711028789,95.161911915283909028,NULL);
INSERT INTO curve_point VALUES(1060,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,63,4,91.507055291442156884,81.770633222323937158,97.191362998763594308,NULL);
INSERT INTO curve_point VALUES(1061,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,89,3,94.338036860961452132,84.753890320578520343,98.752004583584223947,NULL);
INSERT INTO curve_point VALUES(1062,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,96,2,97.169018430480718958,88.062736489010433162,99.746578012719837149,NULL);
INSERT INTO curve_point VALUES(1063,'D1','D1.waits','financial_year','2024-25','interval','assessment_completed_to_support_offered',NULL,NULL,142,1,97.169018430480718958,88.062736489010433162,99.746578012719837149,NULL);
INSERT INTO curve_point VALUES(1064,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,0,76,9.2105263157894690095,4.5007713251841501289,18.351233195427564481,NULL);
INSERT INTO curve_point VALUES(1065,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,1,67,15.985860172820110847,9.4084499605314739767,26.439407410669346631,NULL);
INSERT INTO curve_point VALUES(1066,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,2,61,25.626827038234200272,17.171258656375332663,37.205368821528118417,NULL);
INSERT INTO curve_point VALUES(1067,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,3,53,36.852966353217716743,26.934851197718312932,49.003241400723275946,NULL);
INSERT INTO curve_point VALUES(1068,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,4,44,42.593605775652477519,32.152363768010431498,54.801823896866522999,NULL);
INSERT INTO curve_point VALUES(1069,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,5,39,48.481441080713757684,37.63478892473467141,60.608109230008430758,NULL);
INSERT INTO curve_point VALUES(1070,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,6,35,52.897317559509730243,41.851433350893806561,64.843909740592096113,NULL);
INSERT INTO curve_point VALUES(1071,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,7,32,55.84123521204035967,44.712133199947388106,67.612136658697920667,NULL);
INSERT INTO curve_point VALUES(1072,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,8,30,61.729070517101661151,50.554814447229446728,73.013429921817802892,NULL);
INSERT INTO curve_point VALUES(1073,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,9,25,64.790744875733523146,53.631806062144661952,75.7749499471402288,NULL);
INSERT INTO curve_point VALUES(1074,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,10,23,69.383256413681323238,58.342832781840556323,79.806865652666786558,NULL);
INSERT INTO curve_point VALUES(1075,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,12,20,70.914093592997247128,59.94017181265999028,81.119837753036122766,NULL);
INSERT INTO curve_point VALUES(1076,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,13,19,72.444930772313185229,61.551838300325265153,82.41641607789759405,NULL);
INSERT INTO curve_point VALUES(1077,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,14,18,73.975767951629123331,63.178455307264428596,83.695912643429210223,NULL);
INSERT INTO curve_point VALUES(1078,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,15,17,77.037442310260999533,66.479573094786928778,86.200262157570293197,NULL);
INSERT INTO curve_point VALUES(1079,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,19,15,78.568279489576923423,68.155925021019925225,87.423015915981721942,NULL);
INSERT INTO curve_point VALUES(1080,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,21,14,80.099116668892861529,69.850988470103402504,88.624419407538624678,NULL);
INSERT INTO curve_point VALUES(1081,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,26,13,81.629953848208785414,71.56617272002065988,89.802844596854498604,NULL);
INSERT INTO curve_point VALUES(1082,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,31,12,83.160791027524723515,73.303172770157516424,90.956319527203604025,NULL);
INSERT INTO curve_point VALUES(1083,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,35,11,84.691628206840661617,75.064050574974871209,92.082427271623700452,NULL);
INSERT INTO curve_point VALUES(1084,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,45,10,86.222465386156585511,76.851348948501694733,93.178161600447367615,NULL);
INSERT INTO curve_point VALUES(1085,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,58,9,87.753302565472523612,78.668255189480447596,94.239714396264645298,NULL);
INSERT INTO curve_point VALUES(1086,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,65,8,89.284139744788461713,80.518842383399785948,95.262150759440743282,NULL);
INSERT INTO curve_point VALUES(1087,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,73,7,90.814976924104399815,82.408434779154021041,96.238889572514068502,NULL);
INSERT INTO curve_point VALUES(1088,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,75,6,92.345814103420337916,84.344172128411827316,97.160825104277165568,NULL);
INSERT INTO curve_point VALUES(1089,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,76,5,93.876651282736261801,86.335870560269455612,98.014731343297455627,NULL);
INSERT INTO curve_point VALUES(1090,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,90,4,93.876651282736261801,86.335870560269455612,98.014731343297455627,NULL);
INSERT INTO curve_point VALUES(1091,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,100,3,95.91776752182417454,88.59512395272474805,99.101407855111219189,NULL);
INSERT INTO curve_point VALUES(1092,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,115,2,95.91776752182417454,88.59512395272474805,99.101407855111219189,NULL);
INSERT INTO curve_point VALUES(1093,'D1','D1.waits','financial_year','2024-25','interval','support_offered_to_support_started',NULL,NULL,116,1,95.91776752182417454,88.59512395272474805,99.101407855111219189,NULL);
INSERT INTO curve_point VALUES(1094,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,0,81,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(1095,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,2,78,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(1096,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,10,77,0.0,NULL,NULL,NULL);
INSERT INTO curve_point VALUES(1097,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,12,76,1.3157894736842146166,0.18640027742792275589,8.9744689073253951505,NULL);
INSERT INTO curve_point VALUES(1098,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,13,75,1.3157894736842146166,0.18640027742792275589,8.9744689073253951505,NULL);
INSERT INTO curve_point VALUES(1099,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,15,74,1.3157894736842146166,0.18640027742792275589,8.9744689073253951505,NULL);
INSERT INTO curve_point VALUES(1100,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,16,73,2.6676279740447061961,0.67374817968589573169,10.250155801802019794,NULL);
INSERT INTO curve_point VALUES(1101,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,17,72,4.0194664744051866733,1.3140217152079580742,11.947701771343732346,NULL);
INSERT INTO curve_point VALUES(1102,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,18,71,4.0194664744051866733,1.3140217152079580742,11.947701771343732346,NULL);
INSERT INTO curve_point VALUES(1103,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,19,70,4.0194664744051866733,1.3140217152079580742,11.947701771343732346,NULL);
INSERT INTO curve_point VALUES(1104,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,20,69,4.0194664744051866733,1.3140217152079580742,11.947701771343732346,NULL);
INSERT INTO curve_point VALUES(1105,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,26,67,4.0194664744051866733,1.3140217152079580742,11.947701771343732346,NULL);
INSERT INTO curve_point VALUES(1106,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,27,66,5.4737169823687477077,2.0877619373583455875,13.94561279843492585,NULL);
INSERT INTO curve_point VALUES(1107,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,28,65,8.3822179982958608945,3.8502409295049555559,17.732806227768005413,NULL);
INSERT INTO curve_point VALUES(1108,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,30,63,11.290719014222972305,5.8056359433777293688,21.335948221289768866,NULL);
INSERT INTO curve_point VALUES(1109,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,35,60,12.769207030652596657,6.848871714977944336,23.130142993235793368,NULL);
INSERT INTO curve_point VALUES(1110,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,36,59,14.247695047082210351,7.9222314137904037423,24.892328364335412516,NULL);
INSERT INTO curve_point VALUES(1111,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,37,58,15.726183063511832926,9.0221779204300407428,26.62658603660822365,NULL);
INSERT INTO curve_point VALUES(1112,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,38,56,17.231072651663414063,10.161005194735107437,28.379224242952595601,NULL);
INSERT INTO curve_point VALUES(1113,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,39,55,20.240851827966565678,12.504380851263807272,31.811602927300796749,NULL);
INSERT INTO curve_point VALUES(1114,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,45,53,23.250631004269717294,14.924028682625412045,35.161018469505975758,NULL);
INSERT INTO curve_point VALUES(1115,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,51,50,24.785618384184328276,16.178208719390376301,36.852793709273015565,NULL);
INSERT INTO curve_point VALUES(1116,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,52,49,29.390580523928143464,20.035889223610205077,41.821213291674297352,NULL);
INSERT INTO curve_point VALUES(1117,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,53,46,30.925567903842754446,21.350913504695711252,43.445106082385109404,NULL);
INSERT INTO curve_point VALUES(1118,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,55,45,32.460555283757365429,22.679469759174295973,45.054186685557759519,NULL);
INSERT INTO curve_point VALUES(1119,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,56,43,32.460555283757365429,22.679469759174295973,45.054186685557759519,NULL);
INSERT INTO curve_point VALUES(1120,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,57,42,34.068637300810763689,24.07048818229408127,46.748374235742943482,NULL);
INSERT INTO curve_point VALUES(1121,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,59,41,35.676719317864169056,25.475987592852334274,48.425147072851302708,NULL);
INSERT INTO curve_point VALUES(1122,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,60,40,35.676719317864169056,25.475987592852334274,48.425147072851302708,NULL);
INSERT INTO curve_point VALUES(1123,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,64,39,37.326034207149703548,26.923540378827581776,50.140567038375593255,NULL);
INSERT INTO curve_point VALUES(1124,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,65,38,38.975349096435238037,28.385817324668693117,51.837865775863619433,NULL);
INSERT INTO curve_point VALUES(1125,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,66,37,42.273978875006314125,31.353059100260249891,55.18087633000632053,NULL);
INSERT INTO curve_point VALUES(1126,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,67,35,45.572608653577383109,34.37533184957718646,58.458619463995106003,NULL);
INSERT INTO curve_point VALUES(1127,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,70,32,45.572608653577383109,34.37533184957718646,58.458619463995106003,NULL);
INSERT INTO curve_point VALUES(1128,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,74,31,45.572608653577383109,34.37533184957718646,58.458619463995106003,NULL);
INSERT INTO curve_point VALUES(1129,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,75,30,49.201101410005556148,37.686849753470987422,62.085399481098704653,NULL);
INSERT INTO curve_point VALUES(1130,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,77,28,49.201101410005556148,37.686849753470987422,62.085399481098704653,NULL);
INSERT INTO curve_point VALUES(1131,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,78,27,49.201101410005556148,37.686849753470987422,62.085399481098704653,NULL);
INSERT INTO curve_point VALUES(1132,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,87,26,51.154905201928421833,39.4644452301887938,64.042189183260987304,NULL);
INSERT INTO curve_point VALUES(1133,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,90,25,51.154905201928421833,39.4644452301887938,64.042189183260987304,NULL);
INSERT INTO curve_point VALUES(1134,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,92,24,53.190117485181396261,41.318832567461086569,66.072330123922554888,NULL);
INSERT INTO curve_point VALUES(1135,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,94,22,55.317839417673155821,43.25964536206039668,68.184959438719616288,NULL);
INSERT INTO curve_point VALUES(1136,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,97,21,57.445561350164908278,45.230347679118487747,70.255189007469070359,NULL);
INSERT INTO curve_point VALUES(1137,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,101,20,59.57328328265666073,47.230738051691147916,72.284256532345679603,NULL);
INSERT INTO curve_point VALUES(1138,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,104,18,59.57328328265666073,47.230738051691147916,72.284256532345679603,NULL);
INSERT INTO curve_point VALUES(1139,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,107,17,61.951325442500390751,49.422704113161856297,74.584045482567560723,NULL);
INSERT INTO curve_point VALUES(1140,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,110,16,66.707409762187836578,53.939618588841931057,78.994502038240923978,NULL);
INSERT INTO curve_point VALUES(1141,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,112,13,66.707409762187836578,53.939618588841931057,78.994502038240923978,NULL);
INSERT INTO curve_point VALUES(1142,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,113,12,69.481792282005528705,56.505811407439445305,81.583644894150594952,NULL);
INSERT INTO curve_point VALUES(1143,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,118,11,72.25617480182320662,59.152232018978409657,84.056783351442248882,NULL);
INSERT INTO curve_point VALUES(1144,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,119,10,75.03055732164088454,61.880324395714104922,86.41480805280377808,NULL);
INSERT INTO curve_point VALUES(1145,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,122,9,80.57932236127624037,67.597465858201857711,90.775016391970439148,NULL);
INSERT INTO curve_point VALUES(1146,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,124,7,83.353704881093918285,70.60079667291103078,92.763443332507094394,NULL);
INSERT INTO curve_point VALUES(1147,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,125,6,86.128087400911596208,73.716075384310173037,94.606975044644030957,NULL);
INSERT INTO curve_point VALUES(1148,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,128,5,88.902469920729274123,76.961732967249886884,96.283251723408156408,NULL);
INSERT INTO curve_point VALUES(1149,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,133,4,91.676852440546966246,80.365007801850509849,97.756019835990443315,NULL);
INSERT INTO curve_point VALUES(1150,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,141,3,94.451234960364644169,83.964096381108575426,98.962315966705276084,NULL);
INSERT INTO curve_point VALUES(1151,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,181,2,97.225617480182322084,87.764322070109031413,99.779461894251852529,NULL);
INSERT INTO curve_point VALUES(1152,'D1','D1.waits','financial_year','2024-25','interval','support_started_to_support_ended',NULL,NULL,225,1,97.225617480182322084,87.764322070109031413,99.779461894251852529,NULL);
CREATE TABLE IF NOT EXISTS "wide_a1" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','quarter','2023-24-Q1','April to June 2023','2023-04-01','2023-06-30',NULL,NULL,NULL,NULL,35,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31',NULL,NULL,NULL,NULL,119,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','quarter','2023-24-Q2','July to September 2023','2023-07-01','2023-09-30',NULL,NULL,NULL,NULL,38,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','academic_year','AY2023-24','academic year ending August 2024','2023-09-01','2024-08-31',NULL,NULL,NULL,NULL,132,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','quarter','2023-24-Q3','October to December 2023','2023-10-01','2023-12-31',NULL,NULL,NULL,NULL,40,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','quarter','2023-24-Q4','January to March 2024','2024-01-01','2024-03-31',NULL,NULL,NULL,NULL,39,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','quarter','2024-25-Q1','April to June 2024','2024-04-01','2024-06-30',NULL,NULL,NULL,NULL,43,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31',NULL,NULL,NULL,NULL,145,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','quarter','2024-25-Q2','July to September 2024','2024-07-01','2024-09-30',NULL,NULL,NULL,NULL,44,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','quarter','2024-25-Q3','October to December 2024','2024-10-01','2024-12-31',NULL,NULL,NULL,NULL,56,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.headline','Children known to any agency','quarter','2024-25-Q4','January to March 2025','2025-01-01','2025-03-31',NULL,NULL,NULL,NULL,39,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under',NULL,NULL,25,119,NULL,21.008403361344537784,14.654378183803745017,29.175660418459969491,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12',NULL,NULL,40,119,NULL,33.613445378151261878,25.756606632961947412,42.495154316143633364,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15',NULL,NULL,35,119,NULL,29.411764705882351479,21.972375058603095254,38.138811774888537798,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17',NULL,NULL,17,119,NULL,14.285714285714286476,9.1145398332360425541,21.690580184045344935,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known',NULL,NULL,2,119,NULL,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under',NULL,NULL,27,145,NULL,18.620689655172412813,13.124581431350366145,25.736539172401840858,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12',NULL,NULL,42,145,NULL,28.965517241379309608,22.200992166912481451,36.815802963075263676,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15',NULL,NULL,52,145,NULL,35.86206896551723844,28.513522022992539461,43.940389457818902485,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17',NULL,NULL,23,145,NULL,15.862068965517241991,10.80840018244390599,22.677873880978825838,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.age_band','Children known, by age at first event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known',NULL,NULL,1,145,NULL,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.criminal_responsibility','Children known, under and over the age of responsibility','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age of criminal responsibility','Under 10',NULL,NULL,25,119,NULL,21.008403361344537784,14.654378183803745017,29.175660418459969491,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.criminal_responsibility','Children known, under and over the age of responsibility','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age of criminal responsibility','10 and over',NULL,NULL,92,119,NULL,77.310924369747894501,69.001432314980277737,83.91229943651042333,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.criminal_responsibility','Children known, under and over the age of responsibility','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age of criminal responsibility','Not known',NULL,NULL,2,119,NULL,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.criminal_responsibility','Children known, under and over the age of responsibility','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age of criminal responsibility','Under 10',NULL,NULL,27,145,NULL,18.620689655172412813,13.124581431350366145,25.736539172401840858,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.criminal_responsibility','Children known, under and over the age of responsibility','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age of criminal responsibility','10 and over',NULL,NULL,117,145,NULL,80.689655172413793596,73.506837169416257894,86.288330591749158315,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.criminal_responsibility','Children known, under and over the age of responsibility','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age of criminal responsibility','Not known',NULL,NULL,1,145,NULL,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian',NULL,NULL,10,119,NULL,8.4033613445378154693,4.6284809194831764145,14.779835335938676266,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black',NULL,NULL,4,119,NULL,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed',NULL,NULL,6,119,NULL,5.0420168067226889263,2.3310322236378966387,10.564824739292797417,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White',NULL,NULL,92,119,NULL,77.310924369747894501,69.001432314980277737,83.91229943651042333,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other',NULL,NULL,0,119,NULL,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Not known',NULL,NULL,7,119,NULL,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian',NULL,NULL,12,145,NULL,8.2758620689655177926,4.7973750470801919121,13.908071030436481407,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black',NULL,NULL,3,145,NULL,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed',NULL,NULL,15,145,NULL,10.344827586206896796,6.3698367537106683755,16.366744229053111325,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White',NULL,NULL,107,145,NULL,73.793103448275857657,66.087556349613990392,80.270495060727725441,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other',NULL,NULL,1,145,NULL,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.ethnic_group','Children known, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Not known',NULL,NULL,7,145,NULL,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Kind of event','Local referral log',NULL,NULL,89,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Kind of event','Service provider''s return',NULL,NULL,37,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Kind of event','School safeguarding concern',NULL,NULL,10,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Kind of event','Exclusion for sexual misconduct',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Kind of event','Police occurrence',NULL,NULL,51,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Kind of event','Youth-justice record',NULL,NULL,12,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Kind of event','Assessment with a tool for harmful sexual behaviour',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Kind of event','Local referral log',NULL,NULL,100,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Kind of event','Service provider''s return',NULL,NULL,49,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Kind of event','School safeguarding concern',NULL,NULL,10,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Kind of event','Exclusion for sexual misconduct',NULL,NULL,23,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Kind of event','Police occurrence',NULL,NULL,72,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Kind of event','Youth-justice record',NULL,NULL,10,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.event_kind','Children known, by kind of event','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Kind of event','Assessment with a tool for harmful sexual behaviour',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.linkage','Children known, by how strictly records are linked','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Linkage','Stricter: numbers and references, fields hardly ever',NULL,NULL,151,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.linkage','Children known, by how strictly records are linked','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Linkage','As linked for every other figure',NULL,NULL,119,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.linkage','Children known, by how strictly records are linked','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Linkage','Looser: fields accepted freely',NULL,NULL,119,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.linkage','Children known, by how strictly records are linked','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Linkage','Stricter: numbers and references, fields hardly ever',NULL,NULL,189,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.linkage','Children known, by how strictly records are linked','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Linkage','As linked for every other figure',NULL,NULL,145,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.linkage','Children known, by how strictly records are linked','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Linkage','Looser: fields accepted freely',NULL,NULL,145,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Sampleshire, no smaller area recorded',NULL,NULL,0,119,NULL,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Quillmere',NULL,NULL,4,119,NULL,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Otterfold',NULL,NULL,6,119,NULL,5.0420168067226889263,2.3310322236378966387,10.564824739292797417,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Brackenhythe',NULL,NULL,4,119,NULL,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Lower Samphire',NULL,NULL,7,119,NULL,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Upper Samphire',NULL,NULL,7,119,NULL,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Thistlecombe',NULL,NULL,2,119,NULL,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Marrowgate',NULL,NULL,5,119,NULL,4.2016806722689077346,1.8078474459665820894,9.4598946938413206453,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Fennelby',NULL,NULL,7,119,NULL,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Candlewick Vale',NULL,NULL,4,119,NULL,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Larkmoor',NULL,NULL,8,119,NULL,6.7226890756302521978,3.445575021955609607,12.706511587220663983,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Pebbleham',NULL,NULL,7,119,NULL,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Saltmarrow',NULL,NULL,4,119,NULL,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Wrenhollow',NULL,NULL,8,119,NULL,6.7226890756302521978,3.445575021955609607,12.706511587220663983,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Bellwether',NULL,NULL,4,119,NULL,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Dunnockley',NULL,NULL,4,119,NULL,3.3613445378151260989,1.3147752896700832803,8.324852027015028355,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Hazelrigg Cross',NULL,NULL,8,119,NULL,6.7226890756302521978,3.445575021955609607,12.706511587220663983,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Millpond Wharf',NULL,NULL,6,119,NULL,5.0420168067226889263,2.3310322236378966387,10.564824739292797417,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Nettleby',NULL,NULL,7,119,NULL,5.8823529411764710062,2.8783312480727554216,11.645640537980726847,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Plumstow',NULL,NULL,2,119,NULL,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Tansy Hill',NULL,NULL,3,119,NULL,2.5210084033613444631,0.86102312892653076747,7.1504893646357894354,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Nearshire',NULL,NULL,0,119,NULL,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Farlandshire',NULL,NULL,0,119,NULL,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Area of residence','Not known',NULL,NULL,12,119,NULL,10.084033613445377852,5.8630296197426456927,16.801516281924790518,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Sampleshire, no smaller area recorded',NULL,NULL,0,145,NULL,0.0,0.0,2.5809064565282446856,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Quillmere',NULL,NULL,4,145,NULL,2.7586206896551725975,1.0778902912521017842,6.8778627056056196309,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Otterfold',NULL,NULL,3,145,NULL,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Brackenhythe',NULL,NULL,4,145,NULL,2.7586206896551725975,1.0778902912521017842,6.8778627056056196309,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Lower Samphire',NULL,NULL,5,145,NULL,3.4482758620689653028,1.481721959597015692,7.8177426723430736288,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Upper Samphire',NULL,NULL,7,145,NULL,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Thistlecombe',NULL,NULL,4,145,NULL,2.7586206896551725975,1.0778902912521017842,6.8778627056056196309,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Marrowgate',NULL,NULL,8,145,NULL,5.5172413793103451951,2.8218774309542578038,10.508722106232937676,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Fennelby',NULL,NULL,7,145,NULL,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Candlewick Vale',NULL,NULL,5,145,NULL,3.4482758620689653028,1.481721959597015692,7.8177426723430736288,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Larkmoor',NULL,NULL,7,145,NULL,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Pebbleham',NULL,NULL,8,145,NULL,5.5172413793103451951,2.8218774309542578038,10.508722106232937676,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Saltmarrow',NULL,NULL,6,145,NULL,4.1379310344827588963,1.9100280748109852435,8.7331481922114733151,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Wrenhollow',NULL,NULL,7,145,NULL,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Bellwether',NULL,NULL,9,145,NULL,6.2068965517241379004,3.2995082413584668756,11.374802930911098286,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Dunnockley',NULL,NULL,7,145,NULL,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Hazelrigg Cross',NULL,NULL,11,145,NULL,7.5862068965517241991,4.2885732749187299717,13.073161167515573666,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Millpond Wharf',NULL,NULL,3,145,NULL,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Nettleby',NULL,NULL,7,145,NULL,4.8275862068965516016,2.3578866003960423647,9.6290013017087829894,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Plumstow',NULL,NULL,3,145,NULL,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Tansy Hill',NULL,NULL,8,145,NULL,5.5172413793103451951,2.8218774309542578038,10.508722106232937676,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Nearshire',NULL,NULL,1,145,NULL,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Farlandshire',NULL,NULL,0,145,NULL,0.0,0.0,2.5809064565282446856,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.residence','Children known, by area of residence','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Area of residence','Not known',NULL,NULL,21,145,NULL,14.482758620689654804,9.671819941826322875,21.127030851431669589,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.sex','Children known, by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys',NULL,NULL,95,119,NULL,79.831932773109244294,71.742262146697569845,86.055814074161503411,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.sex','Children known, by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls',NULL,NULL,19,119,NULL,15.966386554621848858,10.466351993646529905,23.594997669880442003,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.sex','Children known, by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Recorded in another way',NULL,NULL,3,119,NULL,2.5210084033613444631,0.86102312892653076747,7.1504893646357894354,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.sex','Children known, by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Not stated',NULL,NULL,2,119,NULL,1.6806722689075630494,0.46211754481579769837,5.9212801256237321823,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.sex','Children known, by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys',NULL,NULL,125,145,NULL,86.206896551724142337,79.654444141697680948,90.890416700126706924,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.sex','Children known, by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls',NULL,NULL,16,145,NULL,11.034482758620690389,6.9071335307119579027,17.173159087134191481,'ok',0,'');
INSERT INTO wide_a1 VALUES('A1.sex','Children known, by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Recorded in another way',NULL,NULL,3,145,NULL,2.0689655172413794481,0.70609122313217120847,5.9059501386431811909,'ok',1,'');
INSERT INTO wide_a1 VALUES('A1.sex','Children known, by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Not stated',NULL,NULL,1,145,NULL,0.68965517241379314938,0.12184498705116780792,3.8027731045594461711,'ok',1,'');
CREATE TABLE IF NOT EXISTS "wide_a2" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2023-24-Q1','April to June 2023','2023-04-01','2023-06-30','What is counted','Referrals',NULL,NULL,27,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2023-24-Q1','April to June 2023','2023-04-01','2023-06-30','What is counted','Children referred',NULL,NULL,27,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','What is counted','Referrals',NULL,NULL,100,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','What is counted','Children referred',NULL,NULL,90,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2023-24-Q2','July to September 2023','2023-07-01','2023-09-30','What is counted','Referrals',NULL,NULL,24,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2023-24-Q2','July to September 2023','2023-07-01','2023-09-30','What is counted','Children referred',NULL,NULL,24,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','academic_year','AY2023-24','academic year ending August 2024','2023-09-01','2024-08-31','What is counted','Referrals',NULL,NULL,105,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','academic_year','AY2023-24','academic year ending August 2024','2023-09-01','2024-08-31','What is counted','Children referred',NULL,NULL,98,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2023-24-Q3','October to December 2023','2023-10-01','2023-12-31','What is counted','Referrals',NULL,NULL,23,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2023-24-Q3','October to December 2023','2023-10-01','2023-12-31','What is counted','Children referred',NULL,NULL,23,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2023-24-Q4','January to March 2024','2024-01-01','2024-03-31','What is counted','Referrals',NULL,NULL,26,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2023-24-Q4','January to March 2024','2024-01-01','2024-03-31','What is counted','Children referred',NULL,NULL,26,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2024-25-Q1','April to June 2024','2024-04-01','2024-06-30','What is counted','Referrals',NULL,NULL,26,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2024-25-Q1','April to June 2024','2024-04-01','2024-06-30','What is counted','Children referred',NULL,NULL,26,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','What is counted','Referrals',NULL,NULL,114,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','What is counted','Children referred',NULL,NULL,107,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2024-25-Q2','July to September 2024','2024-07-01','2024-09-30','What is counted','Referrals',NULL,NULL,26,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2024-25-Q2','July to September 2024','2024-07-01','2024-09-30','What is counted','Children referred',NULL,NULL,26,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2024-25-Q3','October to December 2024','2024-10-01','2024-12-31','What is counted','Referrals',NULL,NULL,40,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2024-25-Q3','October to December 2024','2024-10-01','2024-12-31','What is counted','Children referred',NULL,NULL,40,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2024-25-Q4','January to March 2025','2025-01-01','2025-03-31','What is counted','Referrals',NULL,NULL,22,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.headline','Referrals and children referred','quarter','2024-25-Q4','January to March 2025','2025-01-01','2025-03-31','What is counted','Children referred',NULL,NULL,22,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under',NULL,NULL,26,100,NULL,26.0,18.404698464748133091,35.37098944918717791,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12',NULL,NULL,34,100,NULL,34.0,25.461520797348164534,43.722271145275378501,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15',NULL,NULL,29,100,NULL,29.0,21.014835749122273255,38.538891175571123426,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17',NULL,NULL,11,100,NULL,11.0,6.2541963570645675574,18.6312965030803106,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known',NULL,NULL,0,100,NULL,0.0,0.0,3.6993498206985657716,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under',NULL,NULL,19,114,NULL,16.666666666666667851,10.937385401254459793,24.569183542668312724,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12',NULL,NULL,37,114,NULL,32.456140350877191735,24.555146235678705578,41.500942682175391952,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15',NULL,NULL,40,114,NULL,35.087719298245616528,26.943454763793727834,44.204220816382253644,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17',NULL,NULL,18,114,NULL,15.789473684210525661,10.227261187561021316,23.582112202254453593,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.age_band','Referrals by age at referral','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known',NULL,NULL,0,114,NULL,0.0,0.0,3.2598534158841605545,'ok',0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Referring agency','School',NULL,NULL,27,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Referring agency','Police',NULL,NULL,30,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Referring agency','Social care',NULL,NULL,35,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Referring agency','Health',NULL,NULL,8,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Referring agency','Youth justice',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Referring agency','Voluntary sector',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Referring agency','Not known',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Referring agency','School',NULL,NULL,41,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Referring agency','Police',NULL,NULL,36,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Referring agency','Social care',NULL,NULL,32,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Referring agency','Health',NULL,NULL,4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Referring agency','Youth justice',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Referring agency','Voluntary sector',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a2 VALUES('A2.agency','Referrals by referring agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Referring agency','Not known',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a2 VALUES('A2.re_referrals','Re-referrals within 12 months of a closure','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'the data begin less than 12 months before this period, so earlier closures are not known');
INSERT INTO wide_a2 VALUES('A2.re_referrals','Re-referrals within 12 months of a closure','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31',NULL,NULL,NULL,NULL,28,114,NULL,24.56140350877193157,17.574733665555502426,33.206595265332921941,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_a3" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agency','School',NULL,NULL,10,119,NULL,8.4033613445378154693,4.6284809194831764145,14.779835335938676266,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agency','Police',NULL,NULL,51,119,NULL,42.857142857142854095,34.326450059423493144,51.834573944032790392,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agency','Social care',NULL,NULL,89,119,NULL,74.78991596638655892,66.297020807981979829,81.732366474140334842,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agency','Health',NULL,NULL,21,119,NULL,17.647058823529413018,11.841874530971617573,25.4757047788009352,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agency','Youth justice',NULL,NULL,12,119,NULL,10.084033613445377852,5.8630296197426456927,16.801516281924790518,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agency','Voluntary sector',NULL,NULL,18,119,NULL,15.126050420168066779,9.7872972062294802952,22.645937634174696738,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agency','School',NULL,NULL,30,145,NULL,20.689655172413793592,14.894605797953792247,27.997649711045525578,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agency','Police',NULL,NULL,72,145,NULL,49.655172413793103201,41.63165827201066804,57.696485910448146229,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agency','Social care',NULL,NULL,100,145,NULL,68.965517241379316716,61.02761433953977388,75.924455625225377277,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agency','Health',NULL,NULL,26,145,NULL,17.93103448275861922,12.540571460306725981,24.976837508363107787,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agency','Youth justice',NULL,NULL,10,145,NULL,6.8965517241379306057,3.78889532756453562,12.229127479787397448,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.agency','Children known to each agency','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agency','Voluntary sector',NULL,NULL,23,145,NULL,15.862068965517241991,10.80840018244390599,22.677873880978825838,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police',NULL,NULL,18,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police and health',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police and social care',NULL,NULL,13,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police, social care and health',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police, social care, health and voluntary sector',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police, social care, health and youth justice',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police, social care and voluntary sector',NULL,NULL,7,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police, social care and youth justice',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police, social care, youth justice and voluntary sector',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police and youth justice',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','School',NULL,NULL,5,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','School, police, social care and youth justice',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','School and social care',NULL,NULL,4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Social care',NULL,NULL,33,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Social care and health',NULL,NULL,14,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Social care, health and voluntary sector',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Social care and voluntary sector',NULL,NULL,6,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Voluntary sector',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Youth justice',NULL,NULL,4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Health',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','Police and voluntary sector',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','School, police and social care',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','School, police, social care and health',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','School, police, social care and voluntary sector',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','School, social care and health',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Agencies that know','School, social care and voluntary sector',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Health',NULL,NULL,7,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police',NULL,NULL,19,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police and health',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police and social care',NULL,NULL,18,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police, social care and health',NULL,NULL,7,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police, social care, health and youth justice',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police, social care and voluntary sector',NULL,NULL,8,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police, social care and youth justice',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police, social care, youth justice and voluntary sector',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police and voluntary sector',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police and youth justice',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','School',NULL,NULL,11,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','School, police and social care',NULL,NULL,5,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','School, police, social care and health',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','School, police, social care and voluntary sector',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','School, police, social care and youth justice',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','School and social care',NULL,NULL,7,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','School, social care and health',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','School, social care and voluntary sector',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Social care',NULL,NULL,30,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Social care and health',NULL,NULL,5,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Social care and voluntary sector',NULL,NULL,7,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Voluntary sector',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Police, social care, health and voluntary sector',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Social care, health and voluntary sector',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.combinations','Children by combination of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Agencies that know','Youth justice',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Number of agencies that know','1 agency',NULL,NULL,61,119,NULL,51.260504201680674894,42.381908116572411414,60.060264118111774678,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Number of agencies that know','2 agencies',NULL,NULL,39,119,NULL,32.773109243697476245,24.993827567076518647,41.629818558906272587,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Number of agencies that know','3 agencies',NULL,NULL,14,119,NULL,11.764705882352942012,7.1387379223980724773,18.782037625514945489,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Number of agencies that know','4 agencies',NULL,NULL,5,119,NULL,4.2016806722689077346,1.8078474459665820894,9.4598946938413206453,'ok',1,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Number of agencies that know','5 agencies',NULL,NULL,0,119,NULL,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Number of agencies that know','6 agencies',NULL,NULL,0,119,NULL,0.0,0.0,3.1271680241939483479,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Number of agencies that know','1 agency',NULL,NULL,70,145,NULL,48.275862068965516016,40.29241425786828046,56.348306654425798002,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Number of agencies that know','2 agencies',NULL,NULL,42,145,NULL,28.965517241379309608,22.200992166912481451,36.815802963075263676,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Number of agencies that know','3 agencies',NULL,NULL,25,145,NULL,17.241379310344829179,11.959771884733335411,24.213925448854130451,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Number of agencies that know','4 agencies',NULL,NULL,8,145,NULL,5.5172413793103451951,2.8218774309542578038,10.508722106232937676,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Number of agencies that know','5 agencies',NULL,NULL,0,145,NULL,0.0,0.0,2.5809064565282446856,'ok',0,'');
INSERT INTO wide_a3 VALUES('A3.how_many','Children by number of agencies that know','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Number of agencies that know','6 agencies',NULL,NULL,0,145,NULL,0.0,0.0,2.5809064565282446856,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_a5" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "rate" REAL CHECK (typeof("rate") IN ('real', 'null')),
  "rate_lower_95" REAL CHECK (typeof("rate_lower_95") IN ('real', 'null')),
  "rate_upper_95" REAL CHECK (typeof("rate_upper_95") IN ('real', 'null')),
  "rate_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("rate_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_a5 VALUES('A5.rate','Children known per 10,000 aged 0 to 17, population of 2024','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31',NULL,NULL,NULL,NULL,119,79984,14.877975595119023565,12.324956346098911552,17.803850782331270607,'ok',0,'');
INSERT INTO wide_a5 VALUES('A5.rate','Children known per 10,000 aged 0 to 17, population of 2024','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31',NULL,NULL,NULL,NULL,145,79984,18.128625725145028013,15.297851324732578248,21.331242854769680405,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_a7" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_a7 VALUES('A7.roles','Children by role, counted apart from A1','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Role','Displayed harmful sexual behaviour',NULL,NULL,109,NULL,'ok',0,'');
INSERT INTO wide_a7 VALUES('A7.roles','Children by role, counted apart from A1','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Role','Was harmed',NULL,NULL,25,NULL,'ok',0,'');
INSERT INTO wide_a7 VALUES('A7.roles','Children by role, counted apart from A1','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Role','Displayed harmful sexual behaviour and was harmed',NULL,NULL,10,NULL,'ok',0,'');
INSERT INTO wide_a7 VALUES('A7.roles','Children by role, counted apart from A1','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Role','Role not known',NULL,NULL,3,NULL,'ok',1,'');
INSERT INTO wide_a7 VALUES('A7.roles','Children by role, counted apart from A1','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Role','Displayed harmful sexual behaviour',NULL,NULL,131,NULL,'ok',0,'');
INSERT INTO wide_a7 VALUES('A7.roles','Children by role, counted apart from A1','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Role','Was harmed',NULL,NULL,26,NULL,'ok',0,'');
INSERT INTO wide_a7 VALUES('A7.roles','Children by role, counted apart from A1','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Role','Displayed harmful sexual behaviour and was harmed',NULL,NULL,14,NULL,'ok',0,'');
INSERT INTO wide_a7 VALUES('A7.roles','Children by role, counted apart from A1','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Role','Role not known',NULL,NULL,0,NULL,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_b1" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under',NULL,NULL,19,90,NULL,21.111111111111110715,13.952592118014923272,30.634799581257286861,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12',NULL,NULL,34,90,NULL,37.777777777777778566,28.455968238644814504,48.100235941816507079,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15',NULL,NULL,27,90,NULL,30.0,21.510914497726972172,40.126510524846089821,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17',NULL,NULL,10,90,NULL,11.111111111111110716,6.1483191892977124837,19.257785021261035751,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known',NULL,NULL,0,90,NULL,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under',NULL,NULL,19,107,NULL,17.75700934579439405,11.672950730153280219,26.075973964513682545,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12',NULL,NULL,34,107,NULL,31.775700934579440115,23.716419886300425189,41.098189723728737023,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15',NULL,NULL,36,107,NULL,33.644859813084110554,25.397269540826165723,43.026098057917948835,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17',NULL,NULL,18,107,NULL,16.822429906542055277,10.91421086518539063,25.030334835124097736,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_band','Children referred, by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known',NULL,NULL,0,107,NULL,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Gender or sex as recorded','Boys',10,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Gender or sex as recorded','Girls',9,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Gender or sex as recorded','Recorded in another way',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Gender or sex as recorded','Boys',29,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Gender or sex as recorded','Girls',4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Gender or sex as recorded','Recorded in another way',1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Gender or sex as recorded','Boys',24,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Gender or sex as recorded','Girls',2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Gender or sex as recorded','Recorded in another way',1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Gender or sex as recorded','Boys',9,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Gender or sex as recorded','Girls',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Gender or sex as recorded','Recorded in another way',1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Gender or sex as recorded','Boys',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Gender or sex as recorded','Girls',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Gender or sex as recorded','Recorded in another way',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Gender or sex as recorded','Boys',14,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Gender or sex as recorded','Girls',5,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Gender or sex as recorded','Recorded in another way',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Gender or sex as recorded','Boys',31,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Gender or sex as recorded','Girls',3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Gender or sex as recorded','Recorded in another way',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Gender or sex as recorded','Boys',29,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Gender or sex as recorded','Girls',4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Gender or sex as recorded','Recorded in another way',3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Gender or sex as recorded','Boys',18,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Gender or sex as recorded','Girls',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Gender or sex as recorded','Recorded in another way',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Gender or sex as recorded','Boys',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Gender or sex as recorded','Girls',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Gender or sex as recorded','Recorded in another way',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_by_sex','Children referred, by age and sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Gender or sex as recorded','Not stated',0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','0',NULL,NULL,0,90,NULL,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','1',NULL,NULL,0,90,NULL,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','2',NULL,NULL,0,90,NULL,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','3',NULL,NULL,0,90,NULL,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','4',NULL,NULL,0,90,NULL,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','5',NULL,NULL,5,90,NULL,5.5555555555555553581,2.3960971616961970198,12.353736221799515249,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','6',NULL,NULL,3,90,NULL,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','7',NULL,NULL,4,90,NULL,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','8',NULL,NULL,3,90,NULL,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','9',NULL,NULL,4,90,NULL,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','10',NULL,NULL,10,90,NULL,11.111111111111110716,6.1483191892977124837,19.257785021261035751,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','11',NULL,NULL,7,90,NULL,7.777777777777777679,3.8184815317288989255,15.193860182592022311,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','12',NULL,NULL,17,90,NULL,18.888888888888889283,12.141259844132830991,28.183623524314167951,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','13',NULL,NULL,11,90,NULL,12.222222222222221433,6.9636159654823854836,20.573742410488964793,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','14',NULL,NULL,9,90,NULL,10.0,5.3506751697124910194,17.924174875433646292,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','15',NULL,NULL,7,90,NULL,7.777777777777777679,3.8184815317288989255,15.193860182592022311,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','16',NULL,NULL,6,90,NULL,6.6666666666666669627,3.0909927745827943112,13.790094774325526216,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','17',NULL,NULL,4,90,NULL,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age in years','Not known',NULL,NULL,0,90,NULL,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','0',NULL,NULL,0,107,NULL,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','1',NULL,NULL,0,107,NULL,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','2',NULL,NULL,0,107,NULL,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','3',NULL,NULL,0,107,NULL,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','4',NULL,NULL,0,107,NULL,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','5',NULL,NULL,2,107,NULL,1.8691588785046728826,0.51409648361753823575,6.5603853069722841695,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','6',NULL,NULL,3,107,NULL,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','7',NULL,NULL,5,107,NULL,4.6728971962616823176,2.0122657205357921128,10.475353053126466917,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','8',NULL,NULL,3,107,NULL,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','9',NULL,NULL,6,107,NULL,5.6074766355140184259,2.5950362503624826437,11.696961517657255668,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','10',NULL,NULL,9,107,NULL,8.4112149532710276389,4.4881945524203317177,15.216940198671844441,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','11',NULL,NULL,9,107,NULL,8.4112149532710276389,4.4881945524203317177,15.216940198671844441,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','12',NULL,NULL,16,107,NULL,14.953271028037383061,9.4188312088123069543,22.916956502782220184,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','13',NULL,NULL,8,107,NULL,7.4766355140186915306,3.8370103103435346802,14.063745446391163085,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','14',NULL,NULL,16,107,NULL,14.953271028037383061,9.4188312088123069543,22.916956502782220184,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','15',NULL,NULL,12,107,NULL,11.214953271028036852,6.5328818815477518455,18.585389852616863493,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','16',NULL,NULL,13,107,NULL,12.149532710280373848,7.2394341667617432278,19.683216561760346507,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','17',NULL,NULL,5,107,NULL,4.6728971962616823176,2.0122657205357921128,10.475353053126466917,'ok',1,'');
INSERT INTO wide_b1 VALUES('B1.age_single','Children referred, by single year of age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age in years','Not known',NULL,NULL,0,107,NULL,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.criminal_responsibility','Children referred, under and over the age of responsibility','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age of criminal responsibility','Under 10',NULL,NULL,19,90,NULL,21.111111111111110715,13.952592118014923272,30.634799581257286861,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.criminal_responsibility','Children referred, under and over the age of responsibility','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age of criminal responsibility','10 and over',NULL,NULL,71,90,NULL,78.888888888888885732,69.36520041874271669,86.047407881985066065,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.criminal_responsibility','Children referred, under and over the age of responsibility','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age of criminal responsibility','Not known',NULL,NULL,0,90,NULL,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.criminal_responsibility','Children referred, under and over the age of responsibility','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age of criminal responsibility','Under 10',NULL,NULL,19,107,NULL,17.75700934579439405,11.672950730153280219,26.075973964513682545,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.criminal_responsibility','Children referred, under and over the age of responsibility','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age of criminal responsibility','10 and over',NULL,NULL,88,107,NULL,82.242990654205613051,73.924026035486306795,88.327049269846710901,'ok',0,'');
INSERT INTO wide_b1 VALUES('B1.criminal_responsibility','Children referred, under and over the age of responsibility','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age of criminal responsibility','Not known',NULL,NULL,0,107,NULL,0.0,0.0,3.46572380187486484,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_b2" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_b2 VALUES('B2.sex','Children referred, by gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys',NULL,NULL,72,90,80.0,70.586263648857467956,86.957598817282928393,'ok',0,'');
INSERT INTO wide_b2 VALUES('B2.sex','Children referred, by gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls',NULL,NULL,15,90,16.666666666666667851,10.368488734312977684,25.693886303308801188,'ok',0,'');
INSERT INTO wide_b2 VALUES('B2.sex','Children referred, by gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Recorded in another way',NULL,NULL,3,90,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO wide_b2 VALUES('B2.sex','Children referred, by gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Not stated',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b2 VALUES('B2.sex','Children referred, by gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys',NULL,NULL,92,107,85.981308411214953935,78.151820056094607027,91.316771226668322471,'ok',0,'');
INSERT INTO wide_b2 VALUES('B2.sex','Children referred, by gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls',NULL,NULL,12,107,11.214953271028036852,6.5328818815477518455,18.585389852616863493,'ok',0,'');
INSERT INTO wide_b2 VALUES('B2.sex','Children referred, by gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Recorded in another way',NULL,NULL,3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO wide_b2 VALUES('B2.sex','Children referred, by gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Not stated',NULL,NULL,0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_b3" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian',NULL,NULL,10,90,11.111111111111110716,6.1483191892977124837,19.257785021261035751,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black',NULL,NULL,4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed',NULL,NULL,6,90,6.6666666666666669627,3.0909927745827943112,13.790094774325526216,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White',NULL,NULL,69,90,76.666666666666671405,66.948294354267218865,84.201805615635365144,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Not known',NULL,NULL,1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian',NULL,NULL,8,107,7.4766355140186915306,3.8370103103435346802,14.063745446391163085,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black',NULL,NULL,3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed',NULL,NULL,12,107,11.214953271028036852,6.5328818815477518455,18.585389852616863493,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White',NULL,NULL,81,107,75.700934579439248749,66.77627943120698717,82.844142913623684872,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnic_group','Children referred, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Not known',NULL,NULL,2,107,1.8691588785046728826,0.51409648361753823575,6.5603853069722841695,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','White British',NULL,NULL,61,90,67.77777777777777146,57.566837832795656028,76.533228813806047697,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','White Irish',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Traveller of Irish heritage',NULL,NULL,2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Gypsy or Roma',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Any other White background',NULL,NULL,6,90,6.6666666666666669627,3.0909927745827943112,13.790094774325526216,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','White and Black Caribbean',NULL,NULL,4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','White and Black African',NULL,NULL,2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','White and Asian',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Any other Mixed background',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Indian',NULL,NULL,2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Pakistani',NULL,NULL,3,90,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Bangladeshi',NULL,NULL,1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Any other Asian background',NULL,NULL,1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Chinese',NULL,NULL,3,90,3.3333333333333334813,1.1400390222806278117,9.3472860303898706035,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Black Caribbean',NULL,NULL,1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Black African',NULL,NULL,2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Any other Black background',NULL,NULL,1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Arab',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Any other ethnic group',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Refused',NULL,NULL,1,90,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Not yet obtained',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnicity','Nothing sent',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','White British',NULL,NULL,76,107,71.028037383177576201,61.82285373827988195,78.775673634763393239,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','White Irish',NULL,NULL,0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Traveller of Irish heritage',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Gypsy or Roma',NULL,NULL,0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Any other White background',NULL,NULL,4,107,3.7383177570093457653,1.4631899269525923124,9.2200498523521901006,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','White and Black Caribbean',NULL,NULL,2,107,1.8691588785046728826,0.51409648361753823575,6.5603853069722841695,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','White and Black African',NULL,NULL,3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','White and Asian',NULL,NULL,4,107,3.7383177570093457653,1.4631899269525923124,9.2200498523521901006,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Any other Mixed background',NULL,NULL,3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Indian',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Pakistani',NULL,NULL,4,107,3.7383177570093457653,1.4631899269525923124,9.2200498523521901006,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Bangladeshi',NULL,NULL,0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Any other Asian background',NULL,NULL,0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Chinese',NULL,NULL,3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Black Caribbean',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Black African',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Any other Black background',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Arab',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Any other ethnic group',NULL,NULL,0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Refused',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Not yet obtained',NULL,NULL,1,107,0.93457943925233644133,0.1651671667520097364,5.1049356294803338585,'ok',1,'');
INSERT INTO wide_b3 VALUES('B3.ethnicity','Children referred, by detailed ethnicity','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnicity','Nothing sent',NULL,NULL,0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_b4" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_b4 VALUES('B4.coverage','Children referred for whom a source could tell','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Learning disability, narrow: SLD or PMLD',NULL,NULL,68,90,75.555555555555557133,65.751628870699107666,83.267216933790848543,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.coverage','Children referred for whom a source could tell','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Learning difficulty or disability, broad',NULL,NULL,81,90,90.0,82.075825124566364364,94.649324830287497435,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.coverage','Children referred for whom a source could tell','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Any special educational need',NULL,NULL,70,90,77.77777777777777146,68.152689608954503341,85.128664526360680042,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.coverage','Children referred for whom a source could tell','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Social worker''s concern about learning disability',NULL,NULL,62,90,68.888888888888885732,58.717175459023451368,77.514145352990865946,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.coverage','Children referred for whom a source could tell','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Learning disability, narrow: SLD or PMLD',NULL,NULL,83,107,77.570093457943926295,68.790731365046525525,84.438448968499116627,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.coverage','Children referred for whom a source could tell','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Learning difficulty or disability, broad',NULL,NULL,97,107,90.654205607476640695,83.646312876400770617,94.844173378149577045,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.coverage','Children referred for whom a source could tell','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Any special educational need',NULL,NULL,87,107,81.308411214953267174,72.885170150697533133,87.561526160278020823,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.coverage','Children referred for whom a source could tell','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Social worker''s concern about learning disability',NULL,NULL,64,107,59.813084112149532247,50.339458948016577721,68.606520492736962069,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.learning','Children referred with a learning difficulty or disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Learning disability, narrow: SLD or PMLD',NULL,NULL,12,68,17.647058823529413018,10.393587249437688413,28.360440407743343627,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.learning','Children referred with a learning difficulty or disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Learning difficulty or disability, broad',NULL,NULL,32,81,39.506172839506170646,29.568103807990191,50.394522676393840752,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.learning','Children referred with a learning difficulty or disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Any special educational need',NULL,NULL,37,70,52.857142857142854095,41.321887468325627424,64.095123603615718364,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.learning','Children referred with a learning difficulty or disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Social worker''s concern about learning disability',NULL,NULL,16,62,25.806451612903224201,16.554876141628067642,37.881127347148016327,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.learning','Children referred with a learning difficulty or disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Learning disability, narrow: SLD or PMLD',NULL,NULL,7,83,8.4337349397590362087,4.1453336321019982335,16.399529458616303401,'ok',1,'');
INSERT INTO wide_b4 VALUES('B4.learning','Children referred with a learning difficulty or disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Learning difficulty or disability, broad',NULL,NULL,39,97,40.206185567010308545,31.002196601656606845,50.156346499367110425,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.learning','Children referred with a learning difficulty or disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Any special educational need',NULL,NULL,47,87,54.022988505747129295,43.602826866762754319,64.102905835985694695,'ok',0,'');
INSERT INTO wide_b4 VALUES('B4.learning','Children referred with a learning difficulty or disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Social worker''s concern about learning disability',NULL,NULL,21,64,32.8125,22.570557904469179533,45.00089415090849343,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_b5" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "rate_ratio" REAL CHECK (typeof("rate_ratio") IN ('real', 'null')),
  "rate_ratio_lower_95" REAL CHECK (typeof("rate_ratio_lower_95") IN ('real', 'null')),
  "rate_ratio_upper_95" REAL CHECK (typeof("rate_ratio_upper_95") IN ('real', 'null')),
  "rate_ratio_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("rate_ratio_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_b5 VALUES('B5.age_band','Disproportionality by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under',NULL,NULL,25,44258,0.2193536123167120766,0.13503217763445202193,0.34440514577159231368,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.age_band','Disproportionality by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12',NULL,NULL,40,13323,2.5991961952331239515,1.7279736746956442239,3.8565710902229581868,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.age_band','Disproportionality by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15',NULL,NULL,35,13339,2.1325464116774761613,1.3928598386125492503,3.2043781688451433709,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.age_band','Disproportionality by age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17',NULL,NULL,17,9064,1.3301412180052958333,0.7453937183908080355,2.2380426926840191192,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.age_band','Disproportionality by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under',NULL,NULL,27,44258,0.18628183692126934478,0.11780150021770043056,0.28502303179438814861,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.age_band','Disproportionality by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12',NULL,NULL,42,13323,2.0602452194568439125,1.4027812345889245637,2.9784654790869629081,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.age_band','Disproportionality by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15',NULL,NULL,52,13339,2.8239682917368815751,1.970123440637769896,4.0102237989961944109,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.age_band','Disproportionality by age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17',NULL,NULL,23,9064,1.4872750614546332847,0.90844139748672170231,2.3366246836486133098,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian',NULL,NULL,10,6866,1.0440476802430846969,0.48605587754372087117,1.9994308489071004331,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black',NULL,NULL,4,3558,NULL,NULL,NULL,'x',1,'Rate ratio to all other children: fewer than 5 expected in a group');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed',NULL,NULL,6,5520,0.76357670221493034734,0.27405241029888427473,1.7178580968869088252,'ok',1,'');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White',NULL,NULL,92,63176,1.2238318348740027108,0.748529347576754156,2.096260348209117108,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other',NULL,NULL,0,864,NULL,NULL,NULL,'x',0,'Rate ratio to all other children: fewer than 5 expected in a group');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian',NULL,NULL,12,6866,1.0142177465218535914,0.51045917090728631926,1.8347701384425283421,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black',NULL,NULL,3,3558,0.47733433264630564796,0.0972221155720249669,1.425050674456666222,'ok',1,'');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed',NULL,NULL,15,5520,1.6451042771297277322,0.89359251391970617728,2.8206486569943542974,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White',NULL,NULL,107,63176,0.91830298970209189857,0.61071626851224070087,1.417582904540235944,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.ethnic_group','Disproportionality by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other',NULL,NULL,1,864,NULL,NULL,NULL,'x',1,'Rate ratio to all other children: fewer than 5 expected in a group');
INSERT INTO wide_b5 VALUES('B5.learning','Disproportionality by learning disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'the population file does not count children with a learning disability');
INSERT INTO wide_b5 VALUES('B5.learning','Disproportionality by learning disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'the population file does not count children with a learning disability');
INSERT INTO wide_b5 VALUES('B5.sex','Disproportionality by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys',NULL,NULL,95,41022,4.7489152162254395506,2.8804266670401639238,8.2330590637793932273,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.sex','Disproportionality by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls',NULL,NULL,19,38962,0.21057440583132283618,0.12146153601635265029,0.34717078946764801106,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.sex','Disproportionality by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys',NULL,NULL,125,41022,7.4201800253522494088,4.3942036660699921313,13.382299341205705189,'ok',0,'');
INSERT INTO wide_b5 VALUES('B5.sex','Disproportionality by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls',NULL,NULL,16,38962,0.13476761973204662292,0.07472557402156446149,0.22757251961749919155,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_b6" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_b6 VALUES('B6.looked_after','Children referred, by whether looked after','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Looked after','Yes',NULL,NULL,6,90,6.6666666666666669627,3.0909927745827943112,13.790094774325526216,'ok',1,'');
INSERT INTO wide_b6 VALUES('B6.looked_after','Children referred, by whether looked after','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Looked after','No',NULL,NULL,80,90,88.888888888888885732,80.742214978738957144,93.85168081070229107,'ok',0,'');
INSERT INTO wide_b6 VALUES('B6.looked_after','Children referred, by whether looked after','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Looked after','Not known',NULL,NULL,4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO wide_b6 VALUES('B6.looked_after','Children referred, by whether looked after','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Looked after','Yes',NULL,NULL,10,107,9.3457943925233646353,5.1558266218504202882,16.353687123599232933,'ok',0,'');
INSERT INTO wide_b6 VALUES('B6.looked_after','Children referred, by whether looked after','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Looked after','No',NULL,NULL,93,107,86.915887850467285604,79.229482772573334159,92.043487504547101705,'ok',0,'');
INSERT INTO wide_b6 VALUES('B6.looked_after','Children referred, by whether looked after','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Looked after','Not known',NULL,NULL,4,107,3.7383177570093457653,1.4631899269525923124,9.2200498523521901006,'ok',1,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Living at home',NULL,NULL,80,90,88.888888888888885732,80.742214978738957144,93.85168081070229107,'ok',0,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Foster care',NULL,NULL,2,90,2.2222222222222223209,0.61154419863252118538,7.7445266886253678606,'ok',1,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Residential care',NULL,NULL,4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Secure or supervised',NULL,NULL,0,90,0.0,0.0,4.0935625564326763026,'ok',0,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Not known',NULL,NULL,4,90,4.4444444444444446418,1.7417241852708733595,10.876855032812231983,'ok',1,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Living at home',NULL,NULL,93,107,86.915887850467285604,79.229482772573334159,92.043487504547101705,'ok',0,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Foster care',NULL,NULL,6,107,5.6074766355140184259,2.5950362503624826437,11.696961517657255668,'ok',1,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Residential care',NULL,NULL,3,107,2.8037383177570092129,0.95804669913204087983,7.9208140858152615848,'ok',1,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Secure or supervised',NULL,NULL,0,107,0.0,0.0,3.46572380187486484,'ok',0,'');
INSERT INTO wide_b6 VALUES('B6.setting','Children referred, by setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Not known',NULL,NULL,5,107,4.6728971962616823176,2.0122657205357921128,10.475353053126466917,'ok',1,'');
CREATE TABLE IF NOT EXISTS "wide_c0" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','quarter','2023-24-Q1','April to June 2023','2023-04-01','2023-06-30',NULL,NULL,NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31',NULL,NULL,NULL,NULL,50,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','quarter','2023-24-Q2','July to September 2023','2023-07-01','2023-09-30',NULL,NULL,NULL,NULL,21,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','academic_year','AY2023-24','academic year ending August 2024','2023-09-01','2024-08-31',NULL,NULL,NULL,NULL,73,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','quarter','2023-24-Q3','October to December 2023','2023-10-01','2023-12-31',NULL,NULL,NULL,NULL,31,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','quarter','2023-24-Q4','January to March 2024','2024-01-01','2024-03-31',NULL,NULL,NULL,NULL,36,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','quarter','2024-25-Q1','April to June 2024','2024-04-01','2024-06-30',NULL,NULL,NULL,NULL,41,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31',NULL,NULL,NULL,NULL,102,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','quarter','2024-25-Q2','July to September 2024','2024-07-01','2024-09-30',NULL,NULL,NULL,NULL,38,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','quarter','2024-25-Q3','October to December 2024','2024-10-01','2024-12-31',NULL,NULL,NULL,NULL,45,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.headline','Children receiving support','quarter','2024-25-Q4','January to March 2025','2025-01-01','2025-03-31',NULL,NULL,NULL,NULL,53,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under',NULL,NULL,10,50,NULL,20.0,11.243750015776111439,33.037105932225408367,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12',NULL,NULL,15,50,NULL,30.0,19.103553500880945392,43.750350464453397593,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15',NULL,NULL,20,50,NULL,40.0,27.60838973025654397,53.818562252410629296,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17',NULL,NULL,5,50,NULL,10.0,4.3475764931890443776,21.360231437479654914,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known',NULL,NULL,0,50,NULL,0.0,0.0,7.1347599133358698964,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under',NULL,NULL,16,102,NULL,15.686274509803920906,9.8922892438149521154,23.971056197608987758,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12',NULL,NULL,29,102,NULL,28.43137254901960631,20.584908394519942475,37.843480168660818207,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15',NULL,NULL,42,102,NULL,41.176470588235297041,32.115190435089154164,50.878241249848429107,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17',NULL,NULL,15,102,NULL,14.705882352941175739,9.1191146108868412767,22.85461212886349358,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.age_band','Children receiving support, by age at its start','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known',NULL,NULL,0,102,NULL,0.0,0.0,3.6294462146463173368,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian',NULL,NULL,6,50,NULL,12.0,5.6176001509322750493,23.804817383202987457,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black',NULL,NULL,2,50,NULL,4.0,1.103888432761981786,13.460090687507017647,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed',NULL,NULL,3,50,NULL,6.0,2.0614970348973962188,16.217091688838166874,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White',NULL,NULL,39,50,NULL,78.0,64.75845041874633523,87.246084029785592409,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other',NULL,NULL,0,50,NULL,0.0,0.0,7.1347599133358698964,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Not known',NULL,NULL,0,50,NULL,0.0,0.0,7.1347599133358698964,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian',NULL,NULL,9,102,NULL,8.8235294117647065093,4.7115559757573128862,15.924458553951414074,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black',NULL,NULL,2,102,NULL,1.9607843137254901133,0.5393752169586286671,6.869308401034891709,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed',NULL,NULL,11,102,NULL,10.784313725490196844,6.1293197233020491054,18.285932209753884336,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White',NULL,NULL,77,102,NULL,75.490196078431367255,66.318241736296712927,82.811844507216932241,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other',NULL,NULL,1,102,NULL,0.98039215686274505667,0.17327343974216641298,5.3457914765777525545,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.ethnic_group','Children receiving support, by ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Not known',NULL,NULL,2,102,NULL,1.9607843137254901133,0.5393752169586286671,6.869308401034891709,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.learning','Children receiving support, with a learning difficulty or disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Learning disability, narrow: SLD or PMLD',NULL,NULL,5,38,NULL,13.157894736842104422,5.753867690120133993,27.326859442291311808,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.learning','Children receiving support, with a learning difficulty or disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Learning difficulty or disability, broad',NULL,NULL,14,45,NULL,31.111111111111110715,19.528699263653408024,45.664805577366820443,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.learning','Children receiving support, with a learning difficulty or disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Any special educational need',NULL,NULL,17,40,NULL,42.5,28.50939255995038124,57.804931458008923074,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.learning','Children receiving support, with a learning difficulty or disability','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Definition','Social worker''s concern about learning disability',NULL,NULL,5,36,NULL,13.888888888888889283,6.0818150091328400108,28.659530389356202562,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.learning','Children receiving support, with a learning difficulty or disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Learning disability, narrow: SLD or PMLD',NULL,NULL,10,79,NULL,12.658227848101265778,7.0232634696755145142,21.756358666503512466,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.learning','Children receiving support, with a learning difficulty or disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Learning difficulty or disability, broad',NULL,NULL,32,94,NULL,34.042553191489361096,25.258973571721437423,44.079177799285311325,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.learning','Children receiving support, with a learning difficulty or disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Any special educational need',NULL,NULL,41,83,NULL,49.397590361445786301,38.90887170005871809,59.93960457661835761,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.learning','Children receiving support, with a learning difficulty or disability','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Definition','Social worker''s concern about learning disability',NULL,NULL,18,64,NULL,28.125,18.593372333727828049,40.13393028220739467,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.looked_after','Children receiving support, by whether looked after','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Looked after','Yes',NULL,NULL,5,50,NULL,10.0,4.3475764931890443776,21.360231437479654914,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.looked_after','Children receiving support, by whether looked after','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Looked after','No',NULL,NULL,42,50,NULL,84.0,71.485783936965020756,91.662579321966603631,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.looked_after','Children receiving support, by whether looked after','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Looked after','Not known',NULL,NULL,3,50,NULL,6.0,2.0614970348973962188,16.217091688838166874,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.looked_after','Children receiving support, by whether looked after','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Looked after','Yes',NULL,NULL,12,102,NULL,11.764705882352942012,6.8594467389894040465,19.445423895740134412,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.looked_after','Children receiving support, by whether looked after','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Looked after','No',NULL,NULL,85,102,NULL,83.333333333333328594,74.92125241562048643,89.325783441281956243,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.looked_after','Children receiving support, by whether looked after','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Looked after','Not known',NULL,NULL,5,102,NULL,4.9019607843137258385,2.1117596548914296938,10.965780068122894519,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Provider','Sampleshire Early Help',NULL,NULL,15,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Provider','Sampleshire CAMHS',NULL,NULL,10,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Provider','Turnstone Project',NULL,NULL,13,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Provider','Heronbrook Clinic',NULL,NULL,10,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Provider','Thornacre House',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Provider','Redgate Secure Unit',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Provider','Not known or not on the partnership''s list',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Provider','Sampleshire Early Help',NULL,NULL,34,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Provider','Sampleshire CAMHS',NULL,NULL,16,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Provider','Turnstone Project',NULL,NULL,28,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Provider','Heronbrook Clinic',NULL,NULL,23,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Provider','Thornacre House',NULL,NULL,4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Provider','Redgate Secure Unit',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.provider','Children receiving support, by provider','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Provider','Not known or not on the partnership''s list',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.sex','Children receiving support, by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys',NULL,NULL,40,50,NULL,80.0,66.962894067774598738,88.756249984223885007,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.sex','Children receiving support, by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls',NULL,NULL,9,50,NULL,18.0,9.7701926702341754804,30.796053674300775781,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.sex','Children receiving support, by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Recorded in another way',NULL,NULL,1,50,NULL,2.0,0.35392592716462373259,10.495443589637810432,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.sex','Children receiving support, by sex','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Not stated',NULL,NULL,0,50,NULL,0.0,0.0,7.1347599133358698964,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.sex','Children receiving support, by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys',NULL,NULL,86,102,NULL,84.313725490196077313,76.02894380239099803,90.107710756185042553,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.sex','Children receiving support, by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls',NULL,NULL,14,102,NULL,13.725490196078430571,8.3553666207344772232,21.728741417342259723,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.sex','Children receiving support, by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Recorded in another way',NULL,NULL,2,102,NULL,1.9607843137254901133,0.5393752169586286671,6.869308401034891709,'ok',1,'');
INSERT INTO wide_c0 VALUES('C0.sex','Children receiving support, by sex','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Not stated',NULL,NULL,0,102,NULL,0.0,0.0,3.6294462146463173368,'ok',0,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Service tier','Tier A: support and coordination in frontline settings',NULL,NULL,15,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Service tier','Tier B: community teams',NULL,NULL,23,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Service tier','Tier C: regional specialist services',NULL,NULL,10,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Service tier','Tier D: therapeutic residential',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Service tier','Tier E: secure settings',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Service tier','Not known',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Service tier','Tier A: support and coordination in frontline settings',NULL,NULL,34,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Service tier','Tier B: community teams',NULL,NULL,43,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Service tier','Tier C: regional specialist services',NULL,NULL,23,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Service tier','Tier D: therapeutic residential',NULL,NULL,4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Service tier','Tier E: secure settings',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c0 VALUES('C0.tier','Children receiving support, by service tier','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Service tier','Not known',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
CREATE TABLE IF NOT EXISTS "wide_c1" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Stage','Referred',NULL,NULL,90,90,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Stage','Decided',NULL,NULL,90,90,100.0,95.906437443567313042,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Stage','Assessment completed',NULL,NULL,81,90,90.0,82.075825124566364364,94.649324830287497435,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Stage','Support offered',NULL,NULL,63,90,70.0,59.873489475153910178,78.489085502273027829,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Stage','Support started',NULL,NULL,60,90,66.666666666666671405,56.422317760633745819,75.546494720555358525,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Stage','Referred',NULL,NULL,107,107,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Stage','Decided',NULL,NULL,106,107,99.06542056074766833,94.895064370519648377,99.834832833247986625,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Stage','Assessment completed',NULL,NULL,91,107,85.046728971962622265,77.083043497217772709,90.581168791187693049,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Stage','Support offered',NULL,NULL,72,107,67.289719626168221109,57.935969070357565156,75.44504232525579823,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel','Children referred, by stage reached','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Stage','Support started',NULL,NULL,62,107,57.943925233644861805,48.474492211410854735,66.862729240627714944,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Stage','Referred',19,19,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Stage','Decided',19,19,100.0,83.182077594738387917,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Stage','Assessment completed',16,19,84.210526315789479669,62.434524729670926035,94.479528361465852977,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Stage','Support offered',11,19,57.894736842105260165,36.27590353425503622,76.858108717545761123,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','9 and under','Stage','Support started',10,19,52.631578947368417688,31.707809245113168117,72.670194838820421521,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Stage','Referred',34,34,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Stage','Decided',34,34,100.0,89.848544584667635604,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Stage','Assessment completed',30,34,88.235294117647057989,73.379157229628162893,95.328553335117661047,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Stage','Support offered',21,34,61.76470588235294201,45.041017344430692046,76.099816675491098296,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','10 to 12','Stage','Support started',21,34,61.76470588235294201,45.041017344430692046,76.099816675491098296,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Stage','Referred',27,27,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Stage','Decided',27,27,100.0,87.544497025813299726,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Stage','Assessment completed',26,27,96.296296296296290508,81.716534066424159734,99.343185401921502378,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Stage','Support offered',25,27,92.592592592592595224,76.630407316976857146,97.944534593901138915,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','13 to 15','Stage','Support started',24,27,88.888888888888885732,71.942199181720184243,96.147965171690159989,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Stage','Referred',10,10,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Stage','Decided',10,10,100.0,72.24672001371108365,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Stage','Assessment completed',9,10,90.0,59.584997320476148275,98.212378690492698751,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Stage','Support offered',6,10,60.0,31.267376973365834658,83.181967029376380649,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','16 and 17','Stage','Support started',5,10,50.0,23.659309051256403933,76.340690948743599618,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Stage','Referred',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Stage','Decided',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Stage','Assessment completed',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Stage','Support offered',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Age','Not known','Stage','Support started',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Stage','Referred',19,19,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Stage','Decided',18,19,94.736842105263164622,75.361268833101220819,99.064800593769959391,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Stage','Assessment completed',17,19,89.473684210526315038,68.605917288891006934,97.064143970112979785,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Stage','Support offered',10,19,52.631578947368417688,31.707809245113168117,72.670194838820421521,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','9 and under','Stage','Support started',8,19,42.105263157894739834,23.141891282454238876,63.724096465744963779,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Stage','Referred',34,34,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Stage','Decided',34,34,100.0,89.848544584667635604,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Stage','Assessment completed',28,34,82.352941176470594083,66.486262600157246538,91.651030954627685787,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Stage','Support offered',25,34,73.529411764705884025,56.882858717055341914,85.398809322788252988,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','10 to 12','Stage','Support started',21,34,61.76470588235294201,45.041017344430692046,76.099816675491098296,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Stage','Referred',36,36,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Stage','Decided',36,36,100.0,90.358137140553637326,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Stage','Assessment completed',31,36,86.111111111111114267,71.340469610643808097,93.918184990867175088,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Stage','Support offered',26,36,72.222222222222228539,56.007510002602899135,84.15166205986540149,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','13 to 15','Stage','Support started',22,36,61.111111111111114267,44.864459096605152411,75.215126934628997899,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Stage','Referred',18,18,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Stage','Decided',18,18,100.0,82.412077635334242131,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Stage','Assessment completed',15,18,83.333333333333328594,60.777961896084278237,94.163423194138559327,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Stage','Support offered',11,18,61.111111111111114267,38.619041602237899724,79.694753427836374725,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','16 and 17','Stage','Support started',11,18,61.111111111111114267,38.619041602237899724,79.694753427836374725,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Stage','Referred',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Stage','Decided',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Stage','Assessment completed',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Stage','Support offered',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_age_band','Children referred, by stage reached and age','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Age','Not known','Stage','Support started',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian','Stage','Referred',10,10,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian','Stage','Decided',10,10,100.0,72.24672001371108365,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian','Stage','Assessment completed',10,10,100.0,72.24672001371108365,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian','Stage','Support offered',7,10,70.0,39.677814746114528077,89.220873259369895434,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Asian','Stage','Support started',7,10,70.0,39.677814746114528077,89.220873259369895434,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black','Stage','Referred',4,4,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black','Stage','Decided',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black','Stage','Assessment completed',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black','Stage','Support offered',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Black','Stage','Support started',3,4,75.0,30.064184258240199908,95.441273919029939063,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed','Stage','Referred',6,6,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed','Stage','Decided',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed','Stage','Assessment completed',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed','Stage','Support offered',3,6,50.0,18.761630648265054333,81.238369351734945663,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Mixed','Stage','Support started',3,6,50.0,18.761630648265054333,81.238369351734945663,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White','Stage','Referred',69,69,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White','Stage','Decided',69,69,100.0,94.726274181094822779,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White','Stage','Assessment completed',61,69,88.40579710144928072,78.754259469683773886,94.006501857823849379,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White','Stage','Support offered',49,69,71.014492753623187581,59.428550026386851357,80.383942020739965524,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','White','Stage','Support started',47,69,68.115942028985500657,56.415874284113122884,77.905239549616894121,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other','Stage','Referred',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other','Stage','Decided',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other','Stage','Assessment completed',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other','Stage','Support offered',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Other','Stage','Support started',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Not known','Stage','Referred',1,1,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Not known','Stage','Decided',1,1,100.0,20.654931437723750065,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Not known','Stage','Assessment completed',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Not known','Stage','Support offered',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Ethnic group','Not known','Stage','Support started',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian','Stage','Referred',8,8,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian','Stage','Decided',8,8,100.0,67.559243511611981602,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian','Stage','Assessment completed',8,8,100.0,67.559243511611981602,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian','Stage','Support offered',6,8,75.0,40.927543031016902831,92.852078724789095078,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Asian','Stage','Support started',5,8,62.5,30.574239460262742085,86.315571417640271079,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black','Stage','Referred',3,3,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black','Stage','Decided',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black','Stage','Assessment completed',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black','Stage','Support offered',1,3,33.333333333333335702,6.1491944720396309875,79.234039919795222319,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Black','Stage','Support started',0,3,0.0,0.0,56.149703175504541265,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed','Stage','Referred',12,12,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed','Stage','Decided',12,12,100.0,75.750599334475921865,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed','Stage','Assessment completed',12,12,100.0,75.750599334475921865,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed','Stage','Support offered',10,12,83.333333333333328594,55.196913774702672126,95.303485781614611484,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Mixed','Stage','Support started',10,12,83.333333333333328594,55.196913774702672126,95.303485781614611484,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White','Stage','Referred',81,81,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White','Stage','Decided',80,81,98.765432098765430172,93.333118401951637114,99.781734994146134452,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White','Stage','Assessment completed',66,81,81.481481481481480956,71.668410552754622244,88.443709994093296696,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White','Stage','Support offered',53,81,65.432098765432101573,54.589375289849229487,74.877350468409559882,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','White','Stage','Support started',45,81,55.555555555555557133,44.727573776431022167,65.880447496542132055,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other','Stage','Referred',1,1,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other','Stage','Decided',1,1,100.0,20.654931437723750065,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other','Stage','Assessment completed',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other','Stage','Support offered',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Other','Stage','Support started',0,1,0.0,0.0,79.345068562276253485,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Not known','Stage','Referred',2,2,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Not known','Stage','Decided',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Not known','Stage','Assessment completed',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Not known','Stage','Support offered',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_ethnic_group','Children referred, by stage reached and ethnic group','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Ethnic group','Not known','Stage','Support started',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Living at home','Stage','Referred',80,80,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Living at home','Stage','Decided',80,80,100.0,95.418187046447286549,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Living at home','Stage','Assessment completed',72,80,90.0,81.489311193895915151,94.845238443261919766,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Living at home','Stage','Support offered',54,80,67.5,56.640527310614729116,76.755838155641825438,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Living at home','Stage','Support started',51,80,63.75,52.810794502222165648,73.429206935550837441,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Foster care','Stage','Referred',2,2,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Foster care','Stage','Decided',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Foster care','Stage','Assessment completed',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Foster care','Stage','Support offered',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Foster care','Stage','Support started',2,2,100.0,34.238022750665322746,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Residential care','Stage','Referred',4,4,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Residential care','Stage','Decided',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Residential care','Stage','Assessment completed',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Residential care','Stage','Support offered',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Residential care','Stage','Support started',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Secure or supervised','Stage','Referred',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Secure or supervised','Stage','Decided',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Secure or supervised','Stage','Assessment completed',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Secure or supervised','Stage','Support offered',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Secure or supervised','Stage','Support started',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Not known','Stage','Referred',4,4,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Not known','Stage','Decided',4,4,100.0,51.010916354540277949,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Not known','Stage','Assessment completed',3,4,75.0,30.064184258240199908,95.441273919029939063,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Not known','Stage','Support offered',3,4,75.0,30.064184258240199908,95.441273919029939063,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Setting','Not known','Stage','Support started',3,4,75.0,30.064184258240199908,95.441273919029939063,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Living at home','Stage','Referred',93,93,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Living at home','Stage','Decided',92,93,98.924731182795696323,94.158082764512968767,99.809935797134443193,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Living at home','Stage','Assessment completed',78,93,83.870967741935487536,75.079860458489264376,89.974921622651251595,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Living at home','Stage','Support offered',59,93,63.440860215053760384,53.301091879009696583,72.514297835728598329,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Living at home','Stage','Support started',50,93,53.76344086021505575,43.682930427717465704,63.54537869240925829,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Foster care','Stage','Referred',6,6,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Foster care','Stage','Decided',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Foster care','Stage','Assessment completed',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Foster care','Stage','Support offered',6,6,100.0,60.966571209783474217,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Foster care','Stage','Support started',5,6,83.333333333333328594,43.649717781352990186,96.994663025169330691,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Residential care','Stage','Referred',3,3,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Residential care','Stage','Decided',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Residential care','Stage','Assessment completed',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Residential care','Stage','Support offered',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Residential care','Stage','Support started',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Secure or supervised','Stage','Referred',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Secure or supervised','Stage','Decided',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Secure or supervised','Stage','Assessment completed',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Secure or supervised','Stage','Support offered',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Secure or supervised','Stage','Support started',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Not known','Stage','Referred',5,5,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Not known','Stage','Decided',5,5,100.0,56.551753521682535108,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Not known','Stage','Assessment completed',5,5,100.0,56.551753521682535108,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Not known','Stage','Support offered',5,5,100.0,56.551753521682535108,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_setting','Children referred, by stage reached and setting','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Setting','Not known','Stage','Support started',5,5,100.0,56.551753521682535108,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys','Stage','Referred',72,72,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys','Stage','Decided',72,72,100.0,94.934882740354225912,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys','Stage','Assessment completed',67,72,93.055555555555557138,84.752020516326467712,96.997461843422996706,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys','Stage','Support offered',51,72,70.833333333333328594,59.494257330650945903,80.061943811163303053,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Boys','Stage','Support started',48,72,66.666666666666671405,55.179604356605196358,76.465356556846202805,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls','Stage','Referred',15,15,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls','Stage','Decided',15,15,100.0,79.611669896415151017,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls','Stage','Assessment completed',12,15,80.0,54.814551284830649534,92.952450653018445338,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls','Stage','Support offered',10,15,66.666666666666671405,41.713547738519785924,84.823675560285266786,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Girls','Stage','Support started',10,15,66.666666666666671405,41.713547738519785924,84.823675560285266786,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Recorded in another way','Stage','Referred',3,3,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Recorded in another way','Stage','Decided',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Recorded in another way','Stage','Assessment completed',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Recorded in another way','Stage','Support offered',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Recorded in another way','Stage','Support started',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Not stated','Stage','Referred',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Not stated','Stage','Decided',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Not stated','Stage','Assessment completed',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Not stated','Stage','Support offered',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Gender or sex as recorded','Not stated','Stage','Support started',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys','Stage','Referred',92,92,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys','Stage','Decided',92,92,100.0,95.99186107143782465,100.0,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys','Stage','Assessment completed',79,92,85.869565217391297549,77.311419799196983149,91.552306621617091765,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys','Stage','Support offered',64,92,69.565217391304344117,59.53572670272532008,78.026305890445996739,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Boys','Stage','Support started',57,92,61.956521739130437252,51.745732533440680356,71.208842940164004176,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls','Stage','Referred',12,12,100.0,NULL,NULL,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls','Stage','Decided',11,12,91.666666666666671405,64.612008885888300825,98.513490559508284146,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls','Stage','Assessment completed',10,12,83.333333333333328594,55.196913774702672126,95.303485781614611484,'ok',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls','Stage','Support offered',7,12,58.333333333333335702,31.951131254954979964,80.673968634124335608,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Girls','Stage','Support started',5,12,41.666666666666664297,19.326031365875660839,68.048868745045027139,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Recorded in another way','Stage','Referred',3,3,100.0,NULL,NULL,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Recorded in another way','Stage','Decided',3,3,100.0,43.850296824495458734,100.0,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Recorded in another way','Stage','Assessment completed',2,3,66.666666666666671405,20.765960080204784788,93.850805527960375227,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Recorded in another way','Stage','Support offered',1,3,33.333333333333335702,6.1491944720396309875,79.234039919795222319,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Recorded in another way','Stage','Support started',0,3,0.0,0.0,56.149703175504541265,'ok',1,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Not stated','Stage','Referred',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Not stated','Stage','Decided',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Not stated','Stage','Assessment completed',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Not stated','Stage','Support offered',0,0,NULL,NULL,NULL,'z',0,'');
INSERT INTO wide_c1 VALUES('C1.funnel_by_sex','Children referred, by stage reached and gender or sex as recorded','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Gender or sex as recorded','Not stated','Stage','Support started',0,0,NULL,NULL,NULL,'z',0,'');
CREATE TABLE IF NOT EXISTS "wide_c2" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "median" REAL CHECK (typeof("median") IN ('real', 'null')),
  "median_lower_95" REAL CHECK (typeof("median_lower_95") IN ('real', 'null')),
  "median_upper_95" REAL CHECK (typeof("median_upper_95") IN ('real', 'null')),
  "median_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("median_status") IN ('text', 'null')),
  "lower_quartile" REAL CHECK (typeof("lower_quartile") IN ('real', 'null')),
  "lower_quartile_lower_95" REAL CHECK (typeof("lower_quartile_lower_95") IN ('real', 'null')),
  "lower_quartile_upper_95" REAL CHECK (typeof("lower_quartile_upper_95") IN ('real', 'null')),
  "lower_quartile_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("lower_quartile_status") IN ('text', 'null')),
  "upper_quartile" REAL CHECK (typeof("upper_quartile") IN ('real', 'null')),
  "upper_quartile_lower_95" REAL CHECK (typeof("upper_quartile_lower_95") IN ('real', 'null')),
  "upper_quartile_upper_95" REAL CHECK (typeof("upper_quartile_upper_95") IN ('real', 'null')),
  "upper_quartile_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("upper_quartile_status") IN ('text', 'null')),
  "ninetieth_percentile" REAL CHECK (typeof("ninetieth_percentile") IN ('real', 'null')),
  "ninetieth_percentile_lower_95" REAL CHECK (typeof("ninetieth_percentile_lower_95") IN ('real', 'null')),
  "ninetieth_percentile_upper_95" REAL CHECK (typeof("ninetieth_percentile_upper_95") IN ('real', 'null')),
  "ninetieth_percentile_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("ninetieth_percentile_status") IN ('text', 'null')),
  "within_limit" REAL CHECK (typeof("within_limit") IN ('real', 'null')),
  "within_limit_lower_95" REAL CHECK (typeof("within_limit_lower_95") IN ('real', 'null')),
  "within_limit_upper_95" REAL CHECK (typeof("within_limit_upper_95") IN ('real', 'null')),
  "within_limit_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("within_limit_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_c2 VALUES('C2.support','Time from referral to start of support, closures counted','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31',NULL,NULL,NULL,NULL,90,NULL,'ok',63.0,53.0,111.0,'ok',41.0,37.0,48.0,'ok',NULL,NULL,NULL,'x',NULL,NULL,NULL,'x',NULL,NULL,NULL,NULL,0,'Upper quartile: not reached; 90th percentile: not reached');
INSERT INTO wide_c2 VALUES('C2.support','Time from referral to start of support, closures counted','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31',NULL,NULL,NULL,NULL,107,NULL,'ok',62.0,55.0,92.0,'ok',39.0,33.0,48.0,'ok',NULL,NULL,NULL,'x',NULL,NULL,NULL,'x',NULL,NULL,NULL,NULL,0,'Upper quartile: not reached; 90th percentile: not reached');
INSERT INTO wide_c2 VALUES('C2.within','Support started within 30, 90 and 180 days, closures counted','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Calendar days from referral','Within 30 days',NULL,NULL,90,NULL,'ok',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2.2222222222222218768,0.4269622697212269724,7.0242311012030347328,'ok',1,'');
INSERT INTO wide_c2 VALUES('C2.within','Support started within 30, 90 and 180 days, closures counted','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Calendar days from referral','Within 90 days',NULL,NULL,90,NULL,'ok',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,48.888888888888885732,38.237721278545954817,58.701658389300767739,'ok',0,'');
INSERT INTO wide_c2 VALUES('C2.within','Support started within 30, 90 and 180 days, closures counted','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Calendar days from referral','Within 180 days',NULL,NULL,90,NULL,'ok',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,62.222222222222200115,51.36992562875762047,71.323519240679900121,'ok',0,'');
INSERT INTO wide_c2 VALUES('C2.within','Support started within 30, 90 and 180 days, closures counted','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Calendar days from referral','Within 30 days',NULL,NULL,107,NULL,'ok',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6.7121514226585912155,2.9570767774616344425,12.58869101256451728,'ok',1,'Within the limit: estimated, some waits were not followed to the limit');
INSERT INTO wide_c2 VALUES('C2.within','Support started within 30, 90 and 180 days, closures counted','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Calendar days from referral','Within 90 days',NULL,NULL,107,NULL,'ok',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,49.319661591955380685,39.044408187467425364,58.786452147371633714,'ok',0,'Within the limit: estimated, some waits were not followed to the limit');
INSERT INTO wide_c2 VALUES('C2.within','Support started within 30, 90 and 180 days, closures counted','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Calendar days from referral','Within 180 days',NULL,NULL,107,NULL,'ok',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,66.034745804879108276,55.448750537036403328,74.67427474480444971,'ok',0,'Within the limit: estimated, some waits were not followed to the limit');
CREATE TABLE IF NOT EXISTS "wide_c3" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "percentage" REAL CHECK (typeof("percentage") IN ('real', 'null')),
  "percentage_lower_95" REAL CHECK (typeof("percentage_lower_95") IN ('real', 'null')),
  "percentage_upper_95" REAL CHECK (typeof("percentage_upper_95") IN ('real', 'null')),
  "percentage_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("percentage_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Reason','Criteria not met',NULL,NULL,9,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Reason','No capacity',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Reason','Funding not agreed',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Reason','Declined by parent or carer',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Reason','Declined by child',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Reason','Moved away',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Reason','Already supported elsewhere',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Reason','Not recorded',NULL,NULL,8,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Reason','Criteria not met',NULL,NULL,9,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Reason','No capacity',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Reason','Funding not agreed',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Reason','Declined by parent or carer',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Reason','Declined by child',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Reason','Moved away',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Reason','Already supported elsewhere',NULL,NULL,4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.no_support','Children closed without support, by reason','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Reason','Not recorded',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.state','Children referred, by whether supported','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','State on the reference date','Support started',NULL,NULL,60,90,NULL,66.666666666666671405,56.422317760633745819,75.546494720555358525,'ok',0,'');
INSERT INTO wide_c3 VALUES('C3.state','Children referred, by whether supported','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','State on the reference date','Closed without support',NULL,NULL,29,90,NULL,32.222222222222221433,23.46677118619394875,42.433162167204329763,'ok',0,'');
INSERT INTO wide_c3 VALUES('C3.state','Children referred, by whether supported','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','State on the reference date','Waiting, no support yet',NULL,NULL,1,90,NULL,1.1111111111111111604,0.19640841009183440668,6.0284083117534486007,'ok',1,'');
INSERT INTO wide_c3 VALUES('C3.state','Children referred, by whether supported','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','State on the reference date','Support started',NULL,NULL,62,107,NULL,57.943925233644861805,48.474492211410854735,66.862729240627714944,'ok',0,'');
INSERT INTO wide_c3 VALUES('C3.state','Children referred, by whether supported','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','State on the reference date','Closed without support',NULL,NULL,28,107,NULL,26.16822429906542169,18.769717872491668231,35.218617771392615623,'ok',0,'');
INSERT INTO wide_c3 VALUES('C3.state','Children referred, by whether supported','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','State on the reference date','Waiting, no support yet',NULL,NULL,17,107,NULL,15.887850467289720057,10.16267684518658676,23.977489860765423656,'ok',0,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Wait so far','Up to 10 working days',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Wait so far','11 to 45 working days',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Wait so far','46 to 90 working days',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Wait so far','91 to 180 working days',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','Wait so far','Over 180 working days',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Wait so far','Up to 10 working days',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Wait so far','11 to 45 working days',NULL,NULL,9,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Wait so far','46 to 90 working days',NULL,NULL,4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Wait so far','91 to 180 working days',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.waiting','Children waiting for support, by length of wait','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','Wait so far','Over 180 working days',NULL,NULL,1,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.waiting_now','Children waiting for support, by length of wait','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Wait so far','Up to 10 working days',NULL,NULL,0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.waiting_now','Children waiting for support, by length of wait','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Wait so far','11 to 45 working days',NULL,NULL,11,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_c3 VALUES('C3.waiting_now','Children waiting for support, by length of wait','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Wait so far','46 to 90 working days',NULL,NULL,4,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.waiting_now','Children waiting for support, by length of wait','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Wait so far','91 to 180 working days',NULL,NULL,3,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
INSERT INTO wide_c3 VALUES('C3.waiting_now','Children waiting for support, by length of wait','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Wait so far','Over 180 working days',NULL,NULL,2,NULL,'ok',NULL,NULL,NULL,NULL,1,'');
CREATE TABLE IF NOT EXISTS "wide_d1" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "median" REAL CHECK (typeof("median") IN ('real', 'null')),
  "median_lower_95" REAL CHECK (typeof("median_lower_95") IN ('real', 'null')),
  "median_upper_95" REAL CHECK (typeof("median_upper_95") IN ('real', 'null')),
  "median_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("median_status") IN ('text', 'null')),
  "lower_quartile" REAL CHECK (typeof("lower_quartile") IN ('real', 'null')),
  "lower_quartile_lower_95" REAL CHECK (typeof("lower_quartile_lower_95") IN ('real', 'null')),
  "lower_quartile_upper_95" REAL CHECK (typeof("lower_quartile_upper_95") IN ('real', 'null')),
  "lower_quartile_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("lower_quartile_status") IN ('text', 'null')),
  "upper_quartile" REAL CHECK (typeof("upper_quartile") IN ('real', 'null')),
  "upper_quartile_lower_95" REAL CHECK (typeof("upper_quartile_lower_95") IN ('real', 'null')),
  "upper_quartile_upper_95" REAL CHECK (typeof("upper_quartile_upper_95") IN ('real', 'null')),
  "upper_quartile_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("upper_quartile_status") IN ('text', 'null')),
  "ninetieth_percentile" REAL CHECK (typeof("ninetieth_percentile") IN ('real', 'null')),
  "ninetieth_percentile_lower_95" REAL CHECK (typeof("ninetieth_percentile_lower_95") IN ('real', 'null')),
  "ninetieth_percentile_upper_95" REAL CHECK (typeof("ninetieth_percentile_upper_95") IN ('real', 'null')),
  "ninetieth_percentile_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("ninetieth_percentile_status") IN ('text', 'null')),
  "within_limit" REAL CHECK (typeof("within_limit") IN ('real', 'null')),
  "within_limit_lower_95" REAL CHECK (typeof("within_limit_lower_95") IN ('real', 'null')),
  "within_limit_upper_95" REAL CHECK (typeof("within_limit_upper_95") IN ('real', 'null')),
  "within_limit_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("within_limit_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Concern or incident to referral received',NULL,NULL,91,NULL,'ok',1.0,1.0,3.0,'ok',1.0,1.0,1.0,'ok',6.0,3.0,9.0,'ok',17.0,9.0,22.0,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Concern or incident to support started',NULL,NULL,91,NULL,'ok',55.0,49.0,67.0,'ok',43.0,37.0,48.0,'ok',77.0,68.0,116.0,'ok',118.0,88.0,200.0,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Referral received to decision',NULL,NULL,90,NULL,'ok',1.0,1.0,1.0,'ok',1.0,0.0,1.0,'ok',2.0,1.0,3.0,'ok',5.0,3.0,15.0,'ok',68.888888888888885732,59.233907281819917047,78.113600434583261742,'ok',0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Referral received to multi-agency risk management meeting',NULL,NULL,90,NULL,'ok',12.0,9.0,31.0,'ok',6.0,5.0,9.0,'ok',NULL,NULL,NULL,'x',NULL,NULL,NULL,'x',45.528725895659974296,35.656794962641413348,56.697907100707759298,'ok',0,'Upper quartile: not reached; 90th percentile: not reached; Within the limit: estimated, some waits were not followed to the limit');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Referral received to assessment started',NULL,NULL,87,NULL,'ok',4.0,2.0,4.0,'ok',1.0,1.0,2.0,'ok',8.0,5.0,12.0,'ok',18.0,12.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Referral received to assessment completed',NULL,NULL,90,NULL,'ok',26.0,24.0,29.0,'ok',17.0,12.0,22.0,'ok',37.0,32.0,44.0,'ok',49.0,43.0,63.0,'ok',87.512646268632167338,79.34514955574752548,93.570356923057531163,'ok',0,'Within the limit: estimated, some waits were not followed to the limit');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Referral received to support offered',NULL,NULL,90,NULL,'ok',40.0,36.0,47.0,'ok',32.0,27.0,35.0,'ok',53.0,48.0,73.0,'ok',99.0,70.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Referral received to support started',NULL,NULL,90,NULL,'ok',49.0,42.0,58.0,'ok',38.0,34.0,42.0,'ok',73.0,59.0,111.0,'ok',117.0,81.0,199.0,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Decision to assessment started',NULL,NULL,71,NULL,'ok',3.0,2.0,3.0,'ok',1.0,1.0,2.0,'ok',6.0,4.0,10.0,'ok',22.0,10.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Assessment started to assessment completed',NULL,NULL,80,NULL,'ok',22.0,19.0,27.0,'ok',13.0,9.0,17.0,'ok',30.0,27.0,37.0,'ok',41.0,37.0,55.0,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Assessment completed to support offered',NULL,NULL,66,NULL,'ok',10.0,7.0,13.0,'ok',3.0,1.0,7.0,'ok',33.0,16.0,48.0,'ok',54.0,40.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Support offered to support started',NULL,NULL,54,NULL,'ok',6.0,4.0,10.0,'ok',3.0,1.0,4.0,'ok',12.0,10.0,20.0,'ok',27.0,15.0,81.0,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2023-24','financial year ending March 2024','2023-04-01','2024-03-31','From and to','Support started to support ended',NULL,NULL,50,NULL,'ok',69.0,55.0,85.0,'ok',46.0,33.0,56.0,'ok',111.0,82.0,138.0,'ok',162.0,127.0,267.0,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Concern or incident to referral received',NULL,NULL,105,NULL,'ok',2.0,1.0,2.0,'ok',1.0,0.0,1.0,'ok',5.0,3.0,7.0,'ok',15.0,8.0,29.0,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Concern or incident to support started',NULL,NULL,105,NULL,'ok',60.0,51.0,69.0,'ok',41.0,34.0,48.0,'ok',86.0,71.0,118.0,'ok',131.0,98.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Referral received to decision',NULL,NULL,107,NULL,'ok',1.0,1.0,1.0,'ok',1.0,0.0,1.0,'ok',3.0,2.0,4.0,'ok',10.0,4.0,14.0,'ok',63.551401869158887338,54.509760249643946393,72.560948284611058054,'ok',0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Referral received to multi-agency risk management meeting',NULL,NULL,107,NULL,'ok',18.0,10.0,NULL,'ok',6.0,4.0,9.0,'ok',NULL,NULL,NULL,'x',NULL,NULL,NULL,'x',41.240346414103626671,32.370767409597299036,51.462349957490161498,'ok',0,'Upper quartile: not reached; 90th percentile: not reached; Within the limit: estimated, some waits were not followed to the limit');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Referral received to assessment started',NULL,NULL,107,NULL,'ok',3.0,3.0,3.0,'ok',2.0,1.0,2.0,'ok',7.0,4.0,17.0,'ok',31.0,17.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Referral received to assessment completed',NULL,NULL,107,NULL,'ok',29.0,25.0,34.0,'ok',17.0,14.0,22.0,'ok',43.0,39.0,51.0,'ok',61.0,50.0,NULL,'ok',78.34789053201114939,69.287565131538045191,86.236409608739734268,'ok',0,'Within the limit: estimated, some waits were not followed to the limit');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Referral received to support offered',NULL,NULL,107,NULL,'ok',46.0,38.0,51.0,'ok',30.0,26.0,35.0,'ok',73.0,57.0,128.0,'ok',NULL,NULL,NULL,'x',NULL,NULL,NULL,NULL,0,'90th percentile: not reached');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Referral received to support started',NULL,NULL,107,NULL,'ok',55.0,47.0,61.0,'ok',36.0,29.0,42.0,'ok',77.0,62.0,95.0,'ok',131.0,92.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Decision to assessment started',NULL,NULL,91,NULL,'ok',3.0,2.0,3.0,'ok',1.0,0.0,2.0,'ok',6.0,4.0,12.0,'ok',NULL,NULL,NULL,'x',NULL,NULL,NULL,NULL,0,'90th percentile: not reached');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Assessment started to assessment completed',NULL,NULL,96,NULL,'ok',23.0,19.0,26.0,'ok',14.0,8.0,16.0,'ok',34.0,28.0,38.0,'ok',42.0,38.0,51.0,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Assessment completed to support offered',NULL,NULL,86,NULL,'ok',8.0,5.0,15.0,'ok',3.0,2.0,4.0,'ok',27.0,19.0,47.0,'ok',63.0,40.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Support offered to support started',NULL,NULL,76,NULL,'ok',6.0,4.0,8.0,'ok',2.0,1.0,3.0,'ok',15.0,9.0,35.0,'ok',73.0,31.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
INSERT INTO wide_d1 VALUES('D1.waits','Working days between milestones','financial_year','2024-25','financial year ending March 2025','2024-04-01','2025-03-31','From and to','Support started to support ended',NULL,NULL,81,NULL,'ok',87.0,64.0,110.0,'ok',52.0,37.0,59.0,'ok',119.0,110.0,128.0,'ok',133.0,122.0,NULL,'ok',NULL,NULL,NULL,NULL,0,'');
CREATE TABLE IF NOT EXISTS "wide_e2" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Concern or incident to referral received',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Concern or incident to support started',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Referral received to decision',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Referral received to multi-agency risk management meeting',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Referral received to assessment started',NULL,NULL,3,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Referral received to assessment completed',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Referral received to support offered',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Referral received to support started',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Decision to assessment started',NULL,NULL,34,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Assessment started to assessment completed',NULL,NULL,1,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Assessment completed to support offered',NULL,NULL,15,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Support offered to support started',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.backwards','Waits left out because their dates run backwards or lie outside the calendar','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','From and to','Support started to support ended',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Local referral log','Rows','Rows read',242,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Local referral log','Rows','Used',225,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Local referral log','Rows','Set aside',15,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Local referral log','Rows','Superseded',2,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Children in Need census','Rows','Rows read',981,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Children in Need census','Rows','Used',800,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Children in Need census','Rows','Set aside',31,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Children in Need census','Rows','Superseded',150,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, autumn 2024, pupils','Rows','Rows read',346,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, autumn 2024, pupils','Rows','Used',336,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, autumn 2024, pupils','Rows','Set aside',4,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, autumn 2024, pupils','Rows','Superseded',6,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, autumn 2024, exclusions','Rows','Rows read',38,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, autumn 2024, exclusions','Rows','Used',36,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, autumn 2024, exclusions','Rows','Set aside',1,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, autumn 2024, exclusions','Rows','Superseded',1,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, pupils','Rows','Rows read',345,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, pupils','Rows','Used',330,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, pupils','Rows','Set aside',6,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, pupils','Rows','Superseded',9,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, special educational needs','Rows','Rows read',178,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, special educational needs','Rows','Used',170,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, special educational needs','Rows','Set aside',4,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, special educational needs','Rows','Superseded',4,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, exclusions','Rows','Rows read',27,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, exclusions','Rows','Used',24,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, exclusions','Rows','Set aside',3,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School Census, spring 2025, exclusions','Rows','Superseded',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School safeguarding log','Rows','Rows read',221,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School safeguarding log','Rows','Used',202,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School safeguarding log','Rows','Set aside',15,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','School safeguarding log','Rows','Superseded',4,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Police occurrences, 2023-24','Rows','Rows read',88,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Police occurrences, 2023-24','Rows','Used',80,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Police occurrences, 2023-24','Rows','Set aside',7,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Police occurrences, 2023-24','Rows','Superseded',1,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Police occurrences, 2024-25','Rows','Rows read',126,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Police occurrences, 2024-25','Rows','Used',121,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Police occurrences, 2024-25','Rows','Set aside',4,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Police occurrences, 2024-25','Rows','Superseded',1,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Youth justice records','Rows','Rows read',29,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Youth justice records','Rows','Used',28,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Youth justice records','Rows','Set aside',1,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Youth justice records','Rows','Superseded',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Health providers'' returns','Rows','Rows read',58,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Health providers'' returns','Rows','Used',51,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Health providers'' returns','Rows','Set aside',5,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Health providers'' returns','Rows','Superseded',2,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Voluntary providers'' returns','Rows','Rows read',45,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Voluntary providers'' returns','Rows','Used',42,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Voluntary providers'' returns','Rows','Set aside',2,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rows','Rows by source and what became of them','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Source','Voluntary providers'' returns','Rows','Superseded',1,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V004: the row has more or fewer cells than the header','Severity','Error',13,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V004: the row has more or fewer cells than the header','Severity','Query',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V004: the row has more or fewer cells than the header','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V011: text stands between elements where none belongs','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V011: text stands between elements where none belongs','Severity','Query',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V011: text stands between elements where none belongs','Severity','Note',2,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V012: the file has columns that the format does not declare','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V012: the file has columns that the format does not declare','Severity','Query',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V012: the file has columns that the format does not declare','Severity','Note',2,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V020: a required value is missing or cannot be used','Severity','Error',78,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V020: a required value is missing or cannot be used','Severity','Query',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V020: a required value is missing or cannot be used','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V021: the cell holds no date that can be read; the value is not used','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V021: the cell holds no date that can be read; the value is not used','Severity','Query',55,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V021: the cell holds no date that can be read; the value is not used','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V022: there is no such date; the value is not used','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V022: there is no such date; the value is not used','Severity','Query',30,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V022: there is no such date; the value is not used','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V023: the date is in an order that the format does not declare; the value is not used','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V023: the date is in an order that the format does not declare; the value is not used','Severity','Query',38,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V023: the date is in an order that the format does not declare; the value is not used','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V024: the year has two digits; the value is not used','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V024: the year has two digits; the value is not used','Severity','Query',6,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V024: the year has two digits; the value is not used','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V025: the value is in no list that is known for the column; it counts as not known','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V025: the value is in no list that is known for the column; it counts as not known','Severity','Query',319,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V025: the value is in no list that is known for the column; it counts as not known','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V026: the cell holds a spreadsheet''s mark in place of a value','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V026: the cell holds a spreadsheet''s mark in place of a value','Severity','Query',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V026: the cell holds a spreadsheet''s mark in place of a value','Severity','Note',16,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V027: the ethnicity is a bare code without a declared scheme; the value is not used','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V027: the ethnicity is a bare code without a declared scheme; the value is not used','Severity','Query',25,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V027: the ethnicity is a bare code without a declared scheme; the value is not used','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V029: the unique pupil number has a wrong shape or check letter; it is not used to link','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V029: the unique pupil number has a wrong shape or check letter; it is not used to link','Severity','Query',41,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V029: the unique pupil number has a wrong shape or check letter; it is not used to link','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V030: the NHS number has a wrong length or check digit; it is not used to link','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V030: the NHS number has a wrong length or check digit; it is not used to link','Severity','Query',3,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V030: the NHS number has a wrong length or check digit; it is not used to link','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V031: the date lies after the reference date; the value is not used','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V031: the date lies after the reference date; the value is not used','Severity','Query',2,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V031: the date lies after the reference date; the value is not used','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V032: the scheme of ethnicity is not known','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V032: the scheme of ethnicity is not known','Severity','Query',3,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V032: the scheme of ethnicity is not known','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V033: the row records something after the reference date','Severity','Error',1,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V033: the row records something after the reference date','Severity','Query',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V033: the row records something after the reference date','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V045: the assessment starts before the referral','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V045: the assessment starts before the referral','Severity','Query',5,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V045: the assessment starts before the referral','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V050: the row has no reference by which its child could be known','Severity','Error',32,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V050: the row has no reference by which its child could be known','Severity','Query',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V050: the row has no reference by which its child could be known','Severity','Note',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V060: a later row with the same key supersedes this one','Severity','Error',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V060: a later row with the same key supersedes this one','Severity','Query',0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.rules','Findings by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Rule','V060: a later row with the same key supersedes this one','Severity','Note',181,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.uncounted','Events that no indicator counts','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Events not counted','Event without any date',NULL,NULL,0,NULL,'ok',0,'');
INSERT INTO wide_e2 VALUES('E2.uncounted','Events that no indicator counts','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Events not counted','Aged 18 or over at the event, or after the reference date',NULL,NULL,1,NULL,'ok',0,'');
CREATE TABLE IF NOT EXISTS "wide_e4" (
  "table_id" TEXT NOT NULL CHECK (typeof("table_id") IN ('text', 'null')),
  "table_title" TEXT NOT NULL CHECK (typeof("table_title") IN ('text', 'null')),
  "period_kind" TEXT NOT NULL CHECK (typeof("period_kind") IN ('text', 'null')),
  "period_code" TEXT NOT NULL CHECK (typeof("period_code") IN ('text', 'null')),
  "period" TEXT NOT NULL CHECK (typeof("period") IN ('text', 'null')),
  "period_from" TEXT NOT NULL CHECK ("period_from" IS date("period_from", '+0 days')),
  "period_to" TEXT NOT NULL CHECK ("period_to" IS date("period_to", '+0 days')),
  "breakdown_1" TEXT CHECK (typeof("breakdown_1") IN ('text', 'null')),
  "category_1" TEXT CHECK (typeof("category_1") IN ('text', 'null')),
  "breakdown_2" TEXT CHECK (typeof("breakdown_2") IN ('text', 'null')),
  "category_2" TEXT CHECK (typeof("category_2") IN ('text', 'null')),
  "count" INTEGER CHECK (typeof("count") IN ('integer', 'null')),
  "out_of" INTEGER CHECK (typeof("out_of") IN ('integer', 'null')),
  "count_status" TEXT REFERENCES "symbol" ("status") CHECK (typeof("count_status") IN ('text', 'null')),
  "low_count" INTEGER NOT NULL CHECK ("low_count" IN (0, 1)) CHECK (typeof("low_count") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  FOREIGN KEY ("table_id", "period_kind", "period_code") REFERENCES "released_table" ("table_id", "period_kind", "period_code")
);
INSERT INTO wide_e4 VALUES('E4.conflicts','Children about whom agencies disagree, by field','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Field','Birth date',NULL,NULL,9,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.conflicts','Children about whom agencies disagree, by field','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Field','Ethnicity',NULL,NULL,21,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.conflicts','Children about whom agencies disagree, by field','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Field','Sex',NULL,NULL,6,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L01: same child reference',NULL,NULL,905,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L03: same unique pupil number',NULL,NULL,671,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L04: same referral',NULL,NULL,60,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L05: same birth, sex and offence',NULL,NULL,20,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L06: same birth, sex and day of incident',NULL,NULL,48,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L07: same birth and sex, referred on and received',NULL,NULL,39,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L08: same birth, sex and two more fields',NULL,NULL,69,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L09: same birth, sex and area',NULL,NULL,11,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L10: same birth, sex and school',NULL,NULL,17,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L11: same birth, sex and ethnicity',NULL,NULL,146,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.links','Links by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L12: birth with day and month swapped',NULL,NULL,1,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.refused','Joins refused for a contradiction, by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L08: same birth, sex and two more fields',NULL,NULL,4,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.refused','Joins refused for a contradiction, by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L10: same birth, sex and school',NULL,NULL,5,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.refused','Joins refused for a contradiction, by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L11: same birth, sex and ethnicity',NULL,NULL,22,NULL,'ok',0,'');
INSERT INTO wide_e4 VALUES('E4.refused','Joins refused for a contradiction, by rule','snapshot','on-2025-03-31','on 31 March 2025','2025-03-31','2025-03-31','Linkage rule','L12: birth with day and month swapped',NULL,NULL,1,NULL,'ok',0,'');
CREATE TABLE IF NOT EXISTS "source_status" (
  "source_id" TEXT PRIMARY KEY NOT NULL CHECK (typeof("source_id") IN ('text', 'null')),
  "agency" TEXT NOT NULL CHECK (typeof("agency") IN ('text', 'null')),
  "format" TEXT NOT NULL CHECK (typeof("format") IN ('text', 'null')),
  "files" INTEGER NOT NULL CHECK ("files" >= 0) CHECK (typeof("files") IN ('integer', 'null')),
  "latest_received" TEXT CHECK ("latest_received" IS date("latest_received", '+0 days')),
  "rows_read" INTEGER CHECK ("rows_read" >= 0) CHECK (typeof("rows_read") IN ('integer', 'null')),
  "rows_used" INTEGER CHECK ("rows_used" >= 0) CHECK (typeof("rows_used") IN ('integer', 'null')),
  "rows_set_aside" INTEGER CHECK ("rows_set_aside" >= 0) CHECK (typeof("rows_set_aside") IN ('integer', 'null')),
  "rows_superseded" INTEGER CHECK ("rows_superseded" >= 0) CHECK (typeof("rows_superseded") IN ('integer', 'null')),
  "note" TEXT NOT NULL CHECK (typeof("note") IN ('text', 'null')),
  CHECK ("rows_read" IS NULL OR "rows_read" = "rows_used" + "rows_set_aside" + "rows_superseded")
);
INSERT INTO source_status VALUES('hsb-referral-log','social_care','hsb-referral-log',1,NULL,242,225,15,2,'');
INSERT INTO source_status VALUES('cin-census','social_care','cin-census',2,NULL,981,800,31,150,'');
INSERT INTO source_status VALUES('school-census-2024-autumn-pupils','school','school-census-pupils',1,NULL,346,336,4,6,'');
INSERT INTO source_status VALUES('school-census-2024-autumn-exclusions','school','school-census-exclusions',1,NULL,38,36,1,1,'');
INSERT INTO source_status VALUES('school-census-2025-spring-pupils','school','school-census-pupils',1,NULL,345,330,6,9,'');
INSERT INTO source_status VALUES('school-census-2025-spring-needs','school','school-census-sen-needs',1,NULL,178,170,4,4,'');
INSERT INTO source_status VALUES('school-census-2025-spring-exclusions','school','school-census-exclusions',1,NULL,27,24,3,0,'');
INSERT INTO source_status VALUES('school-concern-log','school','school-concern-log',1,NULL,221,202,15,4,'');
INSERT INTO source_status VALUES('police-2023-24','police','police-occurrence',1,NULL,88,80,7,1,'');
INSERT INTO source_status VALUES('police-2024-25','police','police-occurrence-xml',1,NULL,126,121,4,1,'');
INSERT INTO source_status VALUES('youth-justice','youth_justice','youth-justice',1,NULL,29,28,1,0,'');
INSERT INTO source_status VALUES('health-provider','health','service-provider-return',1,NULL,58,51,5,2,'');
INSERT INTO source_status VALUES('voluntary-provider','voluntary','service-provider-return',1,NULL,45,42,2,1,'');
CREATE TABLE IF NOT EXISTS "source_file" (
  "source_id" TEXT NOT NULL REFERENCES "source_status" ("source_id") CHECK (typeof("source_id") IN ('text', 'null')),
  "file_name" TEXT NOT NULL CHECK (typeof("file_name") IN ('text', 'null')),
  "sha256" TEXT NOT NULL CHECK (typeof("sha256") IN ('text', 'null')),
  "received" TEXT CHECK ("received" IS date("received", '+0 days'))
);
INSERT INTO source_file VALUES('hsb-referral-log','file 1','abeed6bcf32298584e56bbff2da664c5cc40708cdc1ff22b7124663345895be7',NULL);
INSERT INTO source_file VALUES('cin-census','file 1','3feb2a0869a92768710245a0670683ca2649d0a3fc5458fcaaf631cd7e3aeee4',NULL);
INSERT INTO source_file VALUES('cin-census','file 2','a07c29f2dd8878bddc5f25a30c59444594c2771a61df52ed406bf9badef7aa39',NULL);
INSERT INTO source_file VALUES('school-census-2024-autumn-pupils','file 1','fb638b5f51080fa49f236d51a55780af81724f993f799eb29443ed097a1b42ac',NULL);
INSERT INTO source_file VALUES('school-census-2024-autumn-exclusions','file 1','21962d1cb6d19971e7a51d536db9a464f76ee87119d59aec1de9e5e3f5970e6e',NULL);
INSERT INTO source_file VALUES('school-census-2025-spring-pupils','file 1','3d5e77eb700f8fd0b33cf47b008a78e2c4a36c5455e3a688cf01f31b865315d6',NULL);
INSERT INTO source_file VALUES('school-census-2025-spring-needs','file 1','2167e2c681841ddcd6cd1f887a8ea9d43540a3c3caaf4f121450207773269a7b',NULL);
INSERT INTO source_file VALUES('school-census-2025-spring-exclusions','file 1','d33e4f788cfbd66845ad752090f6bc70dada199ac2aa0207bb07ce006f03acea',NULL);
INSERT INTO source_file VALUES('school-concern-log','file 1','d7668b6087615f53b186ef33ab0cf76170380c630a8f09a9484af5b014d59772',NULL);
INSERT INTO source_file VALUES('police-2023-24','file 1','c4a81ab9a00b3e90a494e3e72596a8399f15a13340f1b84af75d7193132ee606',NULL);
INSERT INTO source_file VALUES('police-2024-25','file 1','8271be8418cfc70c3444672344fb2eb7befc8cc1bd0bd390af3619b49e296715',NULL);
INSERT INTO source_file VALUES('youth-justice','file 1','8415e2d1450426c3f62bdda6c2875c58812a81614c3f8d917e1d657fbb257380',NULL);
INSERT INTO source_file VALUES('health-provider','file 1','4d1fd24f61604b286e5ae74e8aa55ca4baa1b3819cc4b5b81d350a9d8bcbe725',NULL);
INSERT INTO source_file VALUES('voluntary-provider','file 1','72840832420642bdc4e3b3031058f1a400636aeb6c9aca2cd19afb732bd85602',NULL);
CREATE TABLE IF NOT EXISTS "known_issue" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (typeof("id") IN ('text', 'null')),
  "issue" TEXT NOT NULL CHECK (typeof("issue") IN ('text', 'null')),
  "indicators" TEXT NOT NULL CHECK (typeof("indicators") IN ('text', 'null'))
);
INSERT INTO known_issue VALUES('linkage','Records are linked by deterministic rules only. Children whose records share neither a number nor birth date, sex and one more field are counted more than once.','A1, A2, A3');
INSERT INTO known_issue VALUES('internal','Nothing is suppressed: this release is for the partnership''s staff and not for others.','');
INSERT INTO known_issue VALUES('silent-sources','These sources hold no event of harmful sexual behaviour by themselves and serve only identity, characteristics and milestones: Children in Need census; School Census, autumn 2024, pupils; School Census, spring 2025, pupils; School Census, spring 2025, special educational needs.','A1');
CREATE TABLE IF NOT EXISTS "revision" (
  "release_id" TEXT NOT NULL CHECK (typeof("release_id") IN ('text', 'null')),
  "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days')),
  "revision" TEXT NOT NULL CHECK (typeof("revision") IN ('text', 'null'))
);
CREATE TABLE IF NOT EXISTS "case_definition" (
  "position" INTEGER PRIMARY KEY NOT NULL CHECK (typeof("position") IN ('integer', 'null')),
  "line" TEXT NOT NULL CHECK (typeof("line") IN ('text', 'null'))
);
INSERT INTO case_definition VALUES(1,'referral-log: row of the local referral log, role as recorded');
INSERT INTO case_definition VALUES(2,'provider-return: return of a service provider, role displayed');
INSERT INTO case_definition VALUES(3,'school-concern: school safeguarding concern with category harmful_sexual_behaviour or sharing_of_images, role as recorded');
INSERT INTO case_definition VALUES(4,'exclusion-sexual-misconduct: suspension or permanent exclusion with reason SM, role displayed');
INSERT INTO case_definition VALUES(5,'police-sexual-offence: police occurrence with a sexual-offence code, role as recorded');
INSERT INTO case_definition VALUES(6,'police-flag: police occurrence with the police flag, role as recorded');
INSERT INTO case_definition VALUES(7,'youth-justice-sexual-offence: youth-justice record with a sexual-offence code, role displayed');
INSERT INTO case_definition VALUES(8,'youth-justice-tool: youth-justice record with tool AIM or ERASOR or PROFESOR or JSOAP2, role displayed');
INSERT INTO case_definition VALUES(9,'assessment-tool: assessment with tool AIM or ERASOR or PROFESOR or JSOAP2 or CSBI, role displayed');
CREATE TABLE IF NOT EXISTS "disclosure_policy" (
  "position" INTEGER PRIMARY KEY NOT NULL CHECK (typeof("position") IN ('integer', 'null')),
  "line" TEXT NOT NULL CHECK (typeof("line") IN ('text', 'null'))
);
INSERT INTO disclosure_policy VALUES(1,'Internal release: nothing is suppressed.');
INSERT INTO disclosure_policy VALUES(2,'Counts from 1 to 7 are flagged as low and must not be passed on.');
INSERT INTO disclosure_policy VALUES(3,'Every percentage, rate, interval and median is made by the disclosure room.');
CREATE TABLE IF NOT EXISTS "component_version" (
  "component" TEXT NOT NULL CHECK (typeof("component") IN ('text', 'null')),
  "version" TEXT NOT NULL CHECK (typeof("version") IN ('text', 'null'))
);
INSERT INTO component_version VALUES('Bank-holiday calendar','gov.uk 2026-02-25, with 15 June 2026 in Scotland');
INSERT INTO component_version VALUES('Nation','england');
INSERT INTO component_version VALUES('Episode window','28 days');
CREATE TABLE IF NOT EXISTS "data_dictionary" (
  "table_name" TEXT NOT NULL CHECK (typeof("table_name") IN ('text', 'null')),
  "table_description" TEXT NOT NULL CHECK (typeof("table_description") IN ('text', 'null')),
  "column_name" TEXT NOT NULL CHECK (typeof("column_name") IN ('text', 'null')),
  "type" TEXT NOT NULL CHECK (typeof("type") IN ('text', 'null')),
  "unit" TEXT NOT NULL CHECK (typeof("unit") IN ('text', 'null')),
  "description" TEXT NOT NULL CHECK (typeof("description") IN ('text', 'null')),
  "code_list" TEXT NOT NULL CHECK (typeof("code_list") IN ('text', 'null')),
  "since" INTEGER NOT NULL CHECK (typeof("since") IN ('integer', 'null')),
  PRIMARY KEY ("table_name", "column_name")
);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','id','TEXT','','The release''s id.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','built_at_utc','TEXT','','When the release was built, in UTC; stands nowhere else.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','partnership','TEXT','','The partnership''s short name.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','partnership_name','TEXT','','The partnership''s name.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','code_version','TEXT','','The version of the program.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','schema_version','INTEGER','','The version of this layout; also PRAGMA user_version.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','input_manifest_sha256','TEXT','','SHA-256 of the manifest of everything the run read.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','period_from','DATE','','The first day any figure is about.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','period_to','DATE','','The last day any figure is about.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','as_of','DATE','','The reference date, up to which open waits are counted.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','audience','TEXT','','Who may read the release: internal or public.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','handling','TEXT','','The handling marking.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','invented','INTEGER','','1 where the records are invented, else 0.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','case_definition_version','TEXT','','The version of the case definition.','',1);
INSERT INTO data_dictionary VALUES('release','The release itself, one row.','previous_release','TEXT','','The id of the release before this one.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','indicator_id','TEXT','','The indicator''s id, such as B1.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','title','TEXT','','The indicator''s title.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','statements','TEXT','','The framework''s audit statements it is evidence for.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','numerator','TEXT','','What is counted.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','denominator','TEXT','','What it is counted among.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','unit','TEXT','','The unit.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','period_basis','TEXT','','Which date places a child in a period.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','method','TEXT','','The statistical method and its source.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','caveats','TEXT','','What to mind when reading it.','',1);
INSERT INTO data_dictionary VALUES('indicator_metadata','What every indicator is and is not; read it with the figures.','does_not_say','TEXT','','What it does not say.','',1);
INSERT INTO data_dictionary VALUES('dimension','The breakdowns.','dimension_id','TEXT','','The breakdown''s id.','',1);
INSERT INTO data_dictionary VALUES('dimension','The breakdowns.','label','TEXT','','The breakdown''s heading.','',1);
INSERT INTO data_dictionary VALUES('category','The categories of every breakdown, in the order in which they are shown.','dimension_id','TEXT','','The breakdown.','dimension',1);
INSERT INTO data_dictionary VALUES('category','The categories of every breakdown, in the order in which they are shown.','code','TEXT','','The category''s code.','',1);
INSERT INTO data_dictionary VALUES('category','The categories of every breakdown, in the order in which they are shown.','label','TEXT','','The category''s label.','',1);
INSERT INTO data_dictionary VALUES('category','The categories of every breakdown, in the order in which they are shown.','position','INTEGER','','The place in the breakdown, from 1.','',1);
INSERT INTO data_dictionary VALUES('period','The periods figures are for.','period_kind','TEXT','','How the period is drawn.','',1);
INSERT INTO data_dictionary VALUES('period','The periods figures are for.','period_code','TEXT','','The period''s code.','',1);
INSERT INTO data_dictionary VALUES('period','The periods figures are for.','label','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('period','The periods figures are for.','first_day','DATE','','The first day.','',1);
INSERT INTO data_dictionary VALUES('period','The periods figures are for.','last_day','DATE','','The last day.','',1);
INSERT INTO data_dictionary VALUES('period','The periods figures are for.','last_day_year','INTEGER','','The calendar year of the last day.','',1);
INSERT INTO data_dictionary VALUES('period','The periods figures are for.','last_day_month','INTEGER','','The month of the last day, 1 to 12.','',1);
INSERT INTO data_dictionary VALUES('period','The periods figures are for.','provisional','INTEGER','','1 where the period was not over on the reference date, else 0.','',1);
INSERT INTO data_dictionary VALUES('measure','What a value can measure, and in which unit.','measure','TEXT','','The measure''s code.','',1);
INSERT INTO data_dictionary VALUES('measure','What a value can measure, and in which unit.','label','TEXT','','The measure in words.','',1);
INSERT INTO data_dictionary VALUES('measure','What a value can measure, and in which unit.','unit','TEXT','','The unit of the value and its limits.','',1);
INSERT INTO data_dictionary VALUES('symbol','What a status means, and the symbol pages show instead of the value.','status','TEXT','','The status.','',1);
INSERT INTO data_dictionary VALUES('symbol','What a status means, and the symbol pages show instead of the value.','shown_as','TEXT','','The symbol on pages, or nothing.','',1);
INSERT INTO data_dictionary VALUES('symbol','What a status means, and the symbol pages show instead of the value.','meaning','TEXT','','What it means.','',1);
INSERT INTO data_dictionary VALUES('released_table','Every table of the release and period, also those not available.','table_id','TEXT','','The table''s id.','',1);
INSERT INTO data_dictionary VALUES('released_table','Every table of the release and period, also those not available.','indicator_id','TEXT','','The indicator.','indicator_metadata',1);
INSERT INTO data_dictionary VALUES('released_table','Every table of the release and period, also those not available.','title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('released_table','Every table of the release and period, also those not available.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('released_table','Every table of the release and period, also those not available.','period_code','TEXT','','The period''s code; unique with its kind.','period',1);
INSERT INTO data_dictionary VALUES('released_table','Every table of the release and period, also those not available.','dimension1','TEXT','','The outer breakdown, if any.','dimension',1);
INSERT INTO data_dictionary VALUES('released_table','Every table of the release and period, also those not available.','dimension2','TEXT','','The inner breakdown, if any.','dimension',1);
INSERT INTO data_dictionary VALUES('released_table','Every table of the release and period, also those not available.','not_available','TEXT','','Why there are no figures, where the sources cannot give them.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','id','INTEGER','','A running number.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','indicator_id','TEXT','','The indicator.','indicator_metadata',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','table_id','TEXT','','The table, such as B1.age_band.','released_table',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','period_code','TEXT','','The period''s code; unique with its kind.','period',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','dimension1','TEXT','','The outer breakdown, if any.','dimension',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','category1','TEXT','','The category of dimension1.','category',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','dimension2','TEXT','','The inner breakdown, if any.','dimension',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','category2','TEXT','','The category of dimension2.','category',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','measure','TEXT','','What the value measures; nothing where the table is not available.','measure',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','unit','TEXT','','The unit of value, lower_ci and upper_ci.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','count','INTEGER','number','The protected count behind the value.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','denominator','INTEGER','number','The protected total the count is out of.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','value','REAL','see unit','The value in the row''s unit; NULL where it is not shown.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','lower_ci','REAL','see unit','The lower limit of the 95% interval.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','upper_ci','REAL','see unit','The upper limit of the 95% interval.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','status','TEXT','','Whether the value is shown, and why not.','symbol',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','low_count','INTEGER','','1 where a low count stands behind it: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('indicator_value','Every value of the release, one row each.','note','TEXT','','A remark, such as not reached, or empty.','',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','id','INTEGER','','A running number.','',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','indicator_id','TEXT','','The indicator.','indicator_metadata',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','table_id','TEXT','','The table, such as B1.age_band.','released_table',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','period_code','TEXT','','The period''s code; unique with its kind.','period',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','dimension1','TEXT','','The outer breakdown, if any.','dimension',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','category1','TEXT','','The category of dimension1.','category',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','dimension2','TEXT','','The inner breakdown, if any.','dimension',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','category2','TEXT','','The category of dimension2.','category',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','day','INTEGER','working days','Working days since the start.','',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','at_risk','INTEGER','number','Children still waiting just before the day, as protected.','',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','reached','REAL','per cent','The share that had reached the milestone by the day.','',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','lower_ci','REAL','per cent','The lower limit of the 95% interval.','',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','upper_ci','REAL','per cent','The upper limit of the 95% interval.','',1);
INSERT INTO data_dictionary VALUES('curve_point','The share that had reached a milestone by each working day of waiting, for charts.','standard_limit','INTEGER','working days','The limit of the standard, where there is one.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_a1','A1 Children who displayed harmful sexual behaviour: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_a2','A2 Referrals and children referred: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_a3','A3 Which agencies know: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','rate','REAL','per 10,000 children','Rate.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','rate_lower_95','REAL','per 10,000 children','Rate, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','rate_upper_95','REAL','per 10,000 children','Rate, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','rate_status','TEXT','','Whether it is shown: rate.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_a5','A5 Rate per 10,000 children: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_a7','A7 Roles of children in recorded incidents: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_b1','B1 Age at first referral: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_b2','B2 Gender or sex as recorded: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_b3','B3 Ethnicity: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_b4','B4 Learning difficulty or disability: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','rate_ratio','REAL','ratio','Rate ratio to all other children.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','rate_ratio_lower_95','REAL','ratio','Rate ratio to all other children, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','rate_ratio_upper_95','REAL','ratio','Rate ratio to all other children, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','rate_ratio_status','TEXT','','Whether it is shown: rate ratio to all other children.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_b5','B5 Disproportionality: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_b6','B6 Setting at referral: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_c0','C0 Children receiving support: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_c1','C1 From referral to support: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','median','REAL','working days','Median.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','median_lower_95','REAL','working days','Median, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','median_upper_95','REAL','working days','Median, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','median_status','TEXT','','Whether it is shown: median.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','lower_quartile','REAL','working days','Lower quartile.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','lower_quartile_lower_95','REAL','working days','Lower quartile, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','lower_quartile_upper_95','REAL','working days','Lower quartile, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','lower_quartile_status','TEXT','','Whether it is shown: lower quartile.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','upper_quartile','REAL','working days','Upper quartile.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','upper_quartile_lower_95','REAL','working days','Upper quartile, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','upper_quartile_upper_95','REAL','working days','Upper quartile, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','upper_quartile_status','TEXT','','Whether it is shown: upper quartile.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','ninetieth_percentile','REAL','working days','90th percentile.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','ninetieth_percentile_lower_95','REAL','working days','90th percentile, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','ninetieth_percentile_upper_95','REAL','working days','90th percentile, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','ninetieth_percentile_status','TEXT','','Whether it is shown: 90th percentile.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','within_limit','REAL','per cent','Within the limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','within_limit_lower_95','REAL','per cent','Within the limit, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','within_limit_upper_95','REAL','per cent','Within the limit, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','within_limit_status','TEXT','','Whether it is shown: within the limit.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_c2','C2 Support started, with closures counted: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','percentage','REAL','per cent','Share.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','percentage_lower_95','REAL','per cent','Share, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','percentage_upper_95','REAL','per cent','Share, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','percentage_status','TEXT','','Whether it is shown: share.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_c3','C3 Referred and not supported: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','median','REAL','working days','Median.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','median_lower_95','REAL','working days','Median, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','median_upper_95','REAL','working days','Median, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','median_status','TEXT','','Whether it is shown: median.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','lower_quartile','REAL','working days','Lower quartile.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','lower_quartile_lower_95','REAL','working days','Lower quartile, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','lower_quartile_upper_95','REAL','working days','Lower quartile, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','lower_quartile_status','TEXT','','Whether it is shown: lower quartile.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','upper_quartile','REAL','working days','Upper quartile.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','upper_quartile_lower_95','REAL','working days','Upper quartile, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','upper_quartile_upper_95','REAL','working days','Upper quartile, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','upper_quartile_status','TEXT','','Whether it is shown: upper quartile.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','ninetieth_percentile','REAL','working days','90th percentile.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','ninetieth_percentile_lower_95','REAL','working days','90th percentile, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','ninetieth_percentile_upper_95','REAL','working days','90th percentile, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','ninetieth_percentile_status','TEXT','','Whether it is shown: 90th percentile.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','within_limit','REAL','per cent','Within the limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','within_limit_lower_95','REAL','per cent','Within the limit, lower 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','within_limit_upper_95','REAL','per cent','Within the limit, upper 95% limit.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','within_limit_status','TEXT','','Whether it is shown: within the limit.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_d1','D1 Drift between milestones: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_e2','E2 What became of every row: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','table_id','TEXT','','The table.','released_table',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','table_title','TEXT','','What the table shows.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','period_kind','TEXT','','How the period is drawn.','period',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','period_code','TEXT','','The period''s code.','period',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','period','TEXT','','The period in words.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','period_from','DATE','','Its first day.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','period_to','DATE','','Its last day.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','breakdown_1','TEXT','','The outer breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','category_1','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','breakdown_2','TEXT','','The inner breakdown.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','category_2','TEXT','','Its category.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','count','INTEGER','number','The protected count.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','out_of','INTEGER','number','The protected total it is out of.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','count_status','TEXT','','Whether it is shown: number.','symbol',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','low_count','INTEGER','','1 where a low count stands behind the row: do not pass on; else 0.','',1);
INSERT INTO data_dictionary VALUES('wide_e4','E4 Linkage: one row for each period and category.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','source_id','TEXT','','The source''s id in the pipeline file.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','agency','TEXT','','The agency that sends it.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','format','TEXT','','The format its files are in.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','files','INTEGER','files','How many files it sent.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','latest_received','DATE','','The latest day a file was received.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','rows_read','INTEGER','rows','Rows read; NULL in public releases.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','rows_used','INTEGER','rows','Rows used; NULL in public releases.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','rows_set_aside','INTEGER','rows','Rows set aside because a rule failed; NULL in public releases.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','rows_superseded','INTEGER','rows','Rows a later delivery replaced; NULL in public releases.','',1);
INSERT INTO data_dictionary VALUES('source_status','What every source sent; row counts in internal releases only.','note','TEXT','','A remark, or empty.','',1);
INSERT INTO data_dictionary VALUES('source_file','The files of every source; internal releases only.','source_id','TEXT','','The source.','source_status',1);
INSERT INTO data_dictionary VALUES('source_file','The files of every source; internal releases only.','file_name','TEXT','','The file''s name.','',1);
INSERT INTO data_dictionary VALUES('source_file','The files of every source; internal releases only.','sha256','TEXT','','SHA-256 of its content.','',1);
INSERT INTO data_dictionary VALUES('source_file','The files of every source; internal releases only.','received','DATE','','The day it was received, where known.','',1);
INSERT INTO data_dictionary VALUES('known_issue','What is known to be wrong or missing.','id','TEXT','','A short id.','',1);
INSERT INTO data_dictionary VALUES('known_issue','What is known to be wrong or missing.','issue','TEXT','','What is wrong and which way it moves the figures.','',1);
INSERT INTO data_dictionary VALUES('known_issue','What is known to be wrong or missing.','indicators','TEXT','','Ids of the indicators it touches; empty means all.','',1);
INSERT INTO data_dictionary VALUES('revision','What was corrected since earlier releases.','release_id','TEXT','','The release that showed the corrected figures first.','',1);
INSERT INTO data_dictionary VALUES('revision','What was corrected since earlier releases.','day','DATE','','The day of the correction.','',1);
INSERT INTO data_dictionary VALUES('revision','What was corrected since earlier releases.','revision','TEXT','','What changed, by how much and why.','',1);
INSERT INTO data_dictionary VALUES('case_definition','What counts as harmful sexual behaviour here, line by line.','position','INTEGER','','The place, from 1.','',1);
INSERT INTO data_dictionary VALUES('case_definition','What counts as harmful sexual behaviour here, line by line.','line','TEXT','','The words.','',1);
INSERT INTO data_dictionary VALUES('disclosure_policy','How the figures were protected, sentence by sentence.','position','INTEGER','','The place, from 1.','',1);
INSERT INTO data_dictionary VALUES('disclosure_policy','How the figures were protected, sentence by sentence.','line','TEXT','','The words.','',1);
INSERT INTO data_dictionary VALUES('component_version','Versions of what else the figures hang on.','component','TEXT','','The component.','',1);
INSERT INTO data_dictionary VALUES('component_version','Versions of what else the figures hang on.','version','TEXT','','Its version.','',1);
INSERT INTO data_dictionary VALUES('data_dictionary','Every column of every table of this database.','table_name','TEXT','','The table.','',1);
INSERT INTO data_dictionary VALUES('data_dictionary','Every column of every table of this database.','table_description','TEXT','','What the table holds.','',1);
INSERT INTO data_dictionary VALUES('data_dictionary','Every column of every table of this database.','column_name','TEXT','','The column.','',1);
INSERT INTO data_dictionary VALUES('data_dictionary','Every column of every table of this database.','type','TEXT','','TEXT, INTEGER, REAL, or DATE for an ISO 8601 date as text.','',1);
INSERT INTO data_dictionary VALUES('data_dictionary','Every column of every table of this database.','unit','TEXT','','The unit, or empty.','',1);
INSERT INTO data_dictionary VALUES('data_dictionary','Every column of every table of this database.','description','TEXT','','What the column holds.','',1);
INSERT INTO data_dictionary VALUES('data_dictionary','Every column of every table of this database.','code_list','TEXT','','The table that lists the codes, or empty.','',1);
INSERT INTO data_dictionary VALUES('data_dictionary','Every column of every table of this database.','since','INTEGER','','The layout''s version the column first stood in.','',1);
CREATE INDEX "indicator_value_by_table_id_period_kind_period_code" ON "indicator_value" ("table_id", "period_kind", "period_code");
CREATE INDEX "indicator_value_by_indicator_id" ON "indicator_value" ("indicator_id");
CREATE INDEX "curve_point_by_table_id_period_kind_period_code" ON "curve_point" ("table_id", "period_kind", "period_code");
COMMIT;
