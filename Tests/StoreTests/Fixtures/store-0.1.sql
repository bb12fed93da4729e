-- A store as version 0.1 (layout 4) left it: four invented rows, one of them set aside.
PRAGMA application_id = 1213416019;
PRAGMA user_version = 4;
CREATE TABLE IF NOT EXISTS "code_list" (
  "list" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  PRIMARY KEY ("list", "code")
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "table_description" (
  "table_name" TEXT NOT NULL,
  "column_name" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "unit" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "code_list" TEXT,
  PRIMARY KEY ("table_name", "column_name")
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "migration" (
  "number" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL
) STRICT;
INSERT INTO migration VALUES(1,'first store');
INSERT INTO migration VALUES(2,'quarantine with states, kept files, volumes by source');
INSERT INTO migration VALUES(3,'stable ids of children, weighed pairs, reviewers'' decisions');
INSERT INTO migration VALUES(4,'how often levels of comparisons are given, by month');
CREATE TABLE IF NOT EXISTS "configuration" (
  "part" TEXT NOT NULL PRIMARY KEY,
  "sha256" TEXT NOT NULL CHECK (length("sha256") = 64)
) STRICT, WITHOUT ROWID;
INSERT INTO configuration VALUES('case-definition.yaml','0e38efe843b8bd05ce03f133e53a52d49101991a168a7cc077696e39de4c1bef');
INSERT INTO configuration VALUES('format hsb-referral-log','d9e1adf5bdacaa991bb4852428ea4025075e645527c0434edfd71e9d2425abd0');
INSERT INTO configuration VALUES('pipeline.yaml','5c95a6788be7198dd86b9d69fe966b97dd1a512540a2546c4db874b344daba88');
INSERT INTO configuration VALUES('program','6ad9613a455798d6d92e5f5f390ab4baa70596bc869ed6b17f5cdd2b28635f06');
INSERT INTO configuration VALUES('reference date','ea283032abc07e6a5666330e861fcd33a89207ef8c4e995edd715e2d3712dd25');
INSERT INTO configuration VALUES('rules','d5a5a04a54b9a67d0d177dda2eff94f9be3772709aa911b02c3510ab1a00919e');
CREATE TABLE IF NOT EXISTS "run" (
  "number" INTEGER PRIMARY KEY,
  "partnership" TEXT NOT NULL,
  "as_of" TEXT NOT NULL CHECK ("as_of" IS NULL OR "as_of" IS date("as_of", '+0 days')),
  "code_version" TEXT NOT NULL,
  "manifest" TEXT NOT NULL CHECK (length("manifest") = 64),
  "rows_read" INTEGER NOT NULL CHECK ("rows_read" >= 0),
  "rows_used" INTEGER NOT NULL CHECK ("rows_used" >= 0),
  "rows_set_aside" INTEGER NOT NULL CHECK ("rows_set_aside" >= 0),
  "rows_superseded" INTEGER NOT NULL CHECK ("rows_superseded" >= 0),
  "children" INTEGER NOT NULL CHECK ("children" >= 0),
  "journeys" INTEGER NOT NULL CHECK ("journeys" >= 0),
  "rows_waiting" INTEGER NOT NULL CHECK ("rows_waiting" >= 0),
  "rows_settled" INTEGER NOT NULL CHECK ("rows_settled" >= 0),
  "rows_expired" INTEGER NOT NULL CHECK ("rows_expired" >= 0),
  "linkage_model" TEXT NOT NULL,
  CONSTRAINT "no row is lost" CHECK ("rows_read" = "rows_used" + "rows_set_aside" + "rows_superseded")
) STRICT;
INSERT INTO run VALUES(1,'small','2025-03-31','0.1.0','2d4fc2aa76579cd0647d0fc62e61ec96decc791c0c195d9d090c2a7bc46ca32b',4,3,1,0,3,2,1,0,0,'5dfb0367e85cfdc9d6372c6a6c3194627d46826f87d247b5a3fcb917ba70a33c');
CREATE TABLE IF NOT EXISTS "source_volume" (
  "run" INTEGER NOT NULL REFERENCES "run" ("number"),
  "source" TEXT NOT NULL,
  "files" INTEGER NOT NULL CHECK ("files" >= 0),
  "rows_read" INTEGER NOT NULL CHECK ("rows_read" >= 0),
  "rows_used" INTEGER NOT NULL CHECK ("rows_used" >= 0),
  "rows_set_aside" INTEGER NOT NULL CHECK ("rows_set_aside" >= 0),
  "rows_superseded" INTEGER NOT NULL CHECK ("rows_superseded" >= 0),
  CONSTRAINT "no row is lost" CHECK ("rows_read" = "rows_used" + "rows_set_aside" + "rows_superseded"),
  PRIMARY KEY ("run", "source")
) STRICT, WITHOUT ROWID;
INSERT INTO source_volume VALUES(1,'log',1,4,3,1,0);
CREATE TABLE IF NOT EXISTS "delivery" (
  "id" INTEGER PRIMARY KEY,
  "run" INTEGER NOT NULL REFERENCES "run" ("number"),
  "source" TEXT NOT NULL,
  "agency" TEXT NOT NULL CHECK ("agency" IS NULL OR "agency" IN ('school', 'police', 'social_care', 'health', 'youth_justice', 'voluntary', 'unrecognised')),
  "format" TEXT NOT NULL,
  UNIQUE ("run", "source")
) STRICT;
INSERT INTO delivery VALUES(1,1,'log','social_care','hsb-referral-log');
CREATE TABLE IF NOT EXISTS "delivery_file" (
  "id" INTEGER PRIMARY KEY,
  "delivery" INTEGER NOT NULL REFERENCES "delivery" ("id"),
  "name" TEXT NOT NULL,
  "sha256" TEXT NOT NULL CHECK (length("sha256") = 64),
  "size" INTEGER NOT NULL CHECK ("size" >= 0),
  "rows_read" INTEGER NOT NULL CHECK ("rows_read" >= 0),
  "rows_used" INTEGER NOT NULL CHECK ("rows_used" >= 0),
  "rows_set_aside" INTEGER NOT NULL CHECK ("rows_set_aside" >= 0),
  "rows_superseded" INTEGER NOT NULL CHECK ("rows_superseded" >= 0),
  CONSTRAINT "no row is lost" CHECK ("rows_read" = "rows_used" + "rows_set_aside" + "rows_superseded"),
  UNIQUE ("delivery", "name")
) STRICT;
INSERT INTO delivery_file VALUES(1,1,'log.csv','2f0a081de002eb3faf4bf3013f8238e973853314743ed076876f13105bd3b6b0',306,4,3,1,0);
CREATE TABLE IF NOT EXISTS "finding" (
  "id" INTEGER PRIMARY KEY,
  "severity" TEXT NOT NULL CHECK ("severity" IS NULL OR "severity" IN ('error', 'query', 'note')),
  "rule" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "file" TEXT NOT NULL,
  "delivery_file" INTEGER REFERENCES "delivery_file" ("id"),
  "line" INTEGER NOT NULL CHECK ("line" >= 0),
  "column_name" TEXT NOT NULL,
  "message" TEXT NOT NULL
) STRICT;
INSERT INTO finding VALUES(1,'error','V020','log','log.csv',1,5,'date_received','a required value is missing or cannot be used; fill it in at the source, or correct what stands there, and send again');
CREATE TABLE IF NOT EXISTS "kept_file" (
  "source" TEXT NOT NULL,
  "sha256" TEXT NOT NULL CHECK (length("sha256") = 64),
  "name" TEXT NOT NULL,
  "size" INTEGER NOT NULL CHECK ("size" >= 0),
  "rows_read" INTEGER NOT NULL CHECK ("rows_read" >= 0),
  "first_seen" TEXT NOT NULL CHECK ("first_seen" IS NULL OR "first_seen" IS date("first_seen", '+0 days')),
  "last_used" TEXT NOT NULL CHECK ("last_used" IS NULL OR "last_used" IS date("last_used", '+0 days')),
  "is_current" INTEGER NOT NULL CHECK ("is_current" IN (0, 1)),
  PRIMARY KEY ("source", "sha256")
) STRICT, WITHOUT ROWID;
INSERT INTO kept_file VALUES('log','2f0a081de002eb3faf4bf3013f8238e973853314743ed076876f13105bd3b6b0','log.csv',306,4,'2026-11-21','2026-11-21',1);
CREATE TABLE IF NOT EXISTS "quarantine" (
  "id" INTEGER PRIMARY KEY,
  "source" TEXT NOT NULL,
  "file_sha256" TEXT NOT NULL CHECK (length("file_sha256") = 64),
  "file" TEXT NOT NULL,
  "line" INTEGER NOT NULL CHECK ("line" >= 1),
  "rows" INTEGER NOT NULL CHECK ("rows" >= 1),
  "rules" TEXT NOT NULL,
  "first_seen" TEXT NOT NULL CHECK ("first_seen" IS NULL OR "first_seen" IS date("first_seen", '+0 days')),
  "last_tried" TEXT NOT NULL CHECK ("last_tried" IS NULL OR "last_tried" IS date("last_tried", '+0 days')),
  "state" TEXT NOT NULL CHECK ("state" IS NULL OR "state" IN ('waiting', 'settled', 'expired')),
  "ended" TEXT CHECK ("ended" IS NULL OR "ended" IS date("ended", '+0 days')),
  "cause" TEXT NOT NULL,
  UNIQUE ("source", "file_sha256", "line"),
  CHECK (("state" = 'waiting') = ("ended" IS NULL))
) STRICT;
INSERT INTO quarantine VALUES(1,'log','2f0a081de002eb3faf4bf3013f8238e973853314743ed076876f13105bd3b6b0','log.csv',5,1,'V020','2026-11-21','2026-11-21','waiting',NULL,'');
CREATE TABLE IF NOT EXISTS "linkage_state" (
  "name" TEXT NOT NULL PRIMARY KEY,
  "value" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO linkage_state VALUES('is_assumed','1');
INSERT INTO linkage_state VALUES('matches_per_unit','0.845947');
INSERT INTO linkage_state VALUES('model','e8cad96b221ef0b16850778b4e2375b1c5ff4930a754df7e6075a8f3d7f6a1ad');
INSERT INTO linkage_state VALUES('units','3');
CREATE TABLE IF NOT EXISTS "linkage_count" (
  "column_name" TEXT NOT NULL,
  "member" INTEGER NOT NULL CHECK ("member" >= 0),
  "units" INTEGER NOT NULL CHECK ("units" >= 0),
  PRIMARY KEY ("column_name", "member")
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "linkage_block" (
  "key" INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE IF NOT EXISTS "linkage_unit" (
  "key" BLOB NOT NULL PRIMARY KEY CHECK (length("key") = 16),
  "fingerprint" BLOB NOT NULL CHECK (length("fingerprint") = 16),
  "cluster" BLOB NOT NULL CHECK (length("cluster") = 16)
) STRICT, WITHOUT ROWID;
INSERT INTO linkage_unit VALUES(X'0ba82a71ce71511bc711cf9275892e56',X'12059511ac56ef3281d5d4687428c1ef',X'0ba82a71ce71511bc711cf9275892e56');
INSERT INTO linkage_unit VALUES(X'5069f36d80951352bb714d56537284d7',X'1699f56878e2cb2911f8f7a487102cc9',X'5069f36d80951352bb714d56537284d7');
INSERT INTO linkage_unit VALUES(X'8db884347ab56db5af0afa71c98a7f31',X'27bc8d4c1c7222f9549ec391fb8b4ff9',X'8db884347ab56db5af0afa71c98a7f31');
CREATE TABLE IF NOT EXISTS "weighed_pair" (
  "left_unit" BLOB NOT NULL CHECK (length("left_unit") = 16),
  "right_unit" BLOB NOT NULL CHECK (length("right_unit") = 16),
  "weight" REAL NOT NULL,
  "relative" REAL NOT NULL,
  "rule" INTEGER NOT NULL,
  "levels" INTEGER NOT NULL,
  "outcome" TEXT NOT NULL CHECK ("outcome" IS NULL OR "outcome" IN ('joined', 'contradicted', 'outweighed', 'reviewed', 'below')),
  "reason" TEXT NOT NULL,
  PRIMARY KEY ("left_unit", "right_unit")
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "known_person" (
  "key" BLOB NOT NULL PRIMARY KEY CHECK (length("key") = 16),
  "child_id" TEXT NOT NULL,
  "former_id" TEXT,
  "is_current" INTEGER NOT NULL CHECK ("is_current" IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO known_person VALUES(X'0ba82a71ce71511bc711cf9275892e56','275a78ec5f2a9538',NULL,1);
INSERT INTO known_person VALUES(X'5069f36d80951352bb714d56537284d7','234a630284224117',NULL,1);
INSERT INTO known_person VALUES(X'8db884347ab56db5af0afa71c98a7f31','109a085dc8d2bf85',NULL,1);
CREATE TABLE IF NOT EXISTS "child_id" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 16),
  "since" INTEGER NOT NULL CHECK ("since" >= 0),
  "merged_into" TEXT,
  "is_current" INTEGER NOT NULL CHECK ("is_current" IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO child_id VALUES('109a085dc8d2bf85',1,NULL,1);
INSERT INTO child_id VALUES('234a630284224117',1,NULL,1);
INSERT INTO child_id VALUES('275a78ec5f2a9538',1,NULL,1);
CREATE TABLE IF NOT EXISTS "child_event" (
  "id" INTEGER PRIMARY KEY,
  "run" INTEGER NOT NULL CHECK ("run" >= 0),
  "kind" TEXT NOT NULL CHECK ("kind" IS NULL OR "kind" IN ('merged', 'split', 'restored', 'retired', 'returned')),
  "child_id" TEXT NOT NULL,
  "other_id" TEXT,
  "reason" TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "link_decision" (
  "id" INTEGER PRIMARY KEY,
  "left_person" BLOB NOT NULL CHECK (length("left_person") = 16),
  "right_person" BLOB NOT NULL CHECK (length("right_person") = 16),
  "verdict" TEXT NOT NULL CHECK ("verdict" IS NULL OR "verdict" IN ('match', 'no_match', 'unsure')),
  "reviewer" TEXT NOT NULL,
  "day" TEXT NOT NULL CHECK ("day" IS NULL OR "day" IS date("day", '+0 days')),
  "reason" TEXT NOT NULL,
  CHECK ("left_person" <> "right_person")
) STRICT;
CREATE TABLE IF NOT EXISTS "linkage_level" (
  "id" INTEGER PRIMARY KEY,
  "month" INTEGER NOT NULL CHECK ("month" >= 0),
  "comparison" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "same" INTEGER NOT NULL CHECK ("same" >= 0),
  "same_of" INTEGER NOT NULL CHECK ("same_of" >= 0),
  "drawn" INTEGER NOT NULL CHECK ("drawn" >= 0),
  "drawn_of" INTEGER NOT NULL CHECK ("drawn_of" >= 0)
) STRICT;
INSERT INTO linkage_level VALUES(1,24302,'birth','same date',0,0,0,13426);
INSERT INTO linkage_level VALUES(2,24302,'birth','same 1 January',0,0,0,13426);
INSERT INTO linkage_level VALUES(3,24302,'birth','day and month swapped',0,0,0,13426);
INSERT INTO linkage_level VALUES(4,24302,'birth','a year apart',0,0,0,13426);
INSERT INTO linkage_level VALUES(5,24302,'birth','1 January of the same year',0,0,0,13426);
INSERT INTO linkage_level VALUES(6,24302,'birth','day or month differs',0,0,0,13426);
INSERT INTO linkage_level VALUES(7,24302,'birth','year differs',0,0,0,13426);
INSERT INTO linkage_level VALUES(8,24302,'birth','other',0,0,13426,13426);
INSERT INTO linkage_level VALUES(9,24302,'sex','same',0,0,4454,13426);
INSERT INTO linkage_level VALUES(10,24302,'sex','other',0,0,8972,13426);
INSERT INTO linkage_level VALUES(11,24302,'ethnicity','same',0,0,0,0);
INSERT INTO linkage_level VALUES(12,24302,'ethnicity','same group',0,0,0,0);
INSERT INTO linkage_level VALUES(13,24302,'ethnicity','other',0,0,0,0);
INSERT INTO linkage_level VALUES(14,24302,'area','same',0,0,0,0);
INSERT INTO linkage_level VALUES(15,24302,'area','other',0,0,0,0);
INSERT INTO linkage_level VALUES(16,24302,'school','same',0,0,0,0);
INSERT INTO linkage_level VALUES(17,24302,'school','other',0,0,0,0);
INSERT INTO linkage_level VALUES(18,24302,'incident','three days or more',0,0,0,0);
INSERT INTO linkage_level VALUES(19,24302,'incident','two days',0,0,0,0);
INSERT INTO linkage_level VALUES(20,24302,'incident','one day',0,0,0,0);
INSERT INTO linkage_level VALUES(21,24302,'incident','days up to three apart',0,0,0,0);
INSERT INTO linkage_level VALUES(22,24302,'incident','none',0,0,0,0);
INSERT INTO linkage_level VALUES(23,24302,'incident','three days or more of many',0,0,0,0);
INSERT INTO linkage_level VALUES(24,24302,'incident','one or two days of many',0,0,0,0);
INSERT INTO linkage_level VALUES(25,24302,'incident','none of many',0,0,0,0);
INSERT INTO linkage_level VALUES(26,24302,'referral','three days or more',0,0,0,13426);
INSERT INTO linkage_level VALUES(27,24302,'referral','two days',0,0,0,13426);
INSERT INTO linkage_level VALUES(28,24302,'referral','one day',0,0,0,13426);
INSERT INTO linkage_level VALUES(29,24302,'referral','days up to three apart',0,0,0,13426);
INSERT INTO linkage_level VALUES(30,24302,'referral','none',0,0,13426,13426);
INSERT INTO linkage_level VALUES(31,24302,'referral','three days or more of many',0,0,0,13426);
INSERT INTO linkage_level VALUES(32,24302,'referral','one or two days of many',0,0,0,13426);
INSERT INTO linkage_level VALUES(33,24302,'referral','none of many',0,0,0,13426);
INSERT INTO linkage_level VALUES(34,24302,'support','three days or more',0,0,0,0);
INSERT INTO linkage_level VALUES(35,24302,'support','two days',0,0,0,0);
INSERT INTO linkage_level VALUES(36,24302,'support','one day',0,0,0,0);
INSERT INTO linkage_level VALUES(37,24302,'support','none',0,0,0,0);
INSERT INTO linkage_level VALUES(38,24302,'support','three days or more of many',0,0,0,0);
INSERT INTO linkage_level VALUES(39,24302,'support','one or two days of many',0,0,0,0);
INSERT INTO linkage_level VALUES(40,24302,'support','none of many',0,0,0,0);
CREATE TABLE IF NOT EXISTS "child" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 16),
  "birth" TEXT CHECK ("birth" IS NULL OR "birth" IS date("birth", '+0 days')),
  "sex" TEXT NOT NULL CHECK ("sex" IS NULL OR "sex" IN ('male', 'female', 'another', 'not_stated', 'unrecognised')),
  "ethnicity" TEXT CHECK ("ethnicity" IS NULL OR "ethnicity" IN ('WBRI', 'WIRI', 'WIRT', 'WROM', 'WOTH', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE', 'BCRB', 'BAFR', 'BOTH', 'ARAB', 'OOTH', 'REFU', 'NOBT', 'unrecognised')),
  "residence" TEXT CHECK ("residence" IS NULL OR "residence" IN ('unrecognised')),
  "responsible" TEXT CHECK ("responsible" IS NULL OR "responsible" IN ('unrecognised')),
  "learning_narrow" TEXT NOT NULL CHECK ("learning_narrow" IS NULL OR "learning_narrow" IN ('yes', 'no', 'unknown')),
  "learning_broad" TEXT NOT NULL CHECK ("learning_broad" IS NULL OR "learning_broad" IN ('yes', 'no', 'unknown')),
  "any_sen" TEXT NOT NULL CHECK ("any_sen" IS NULL OR "any_sen" IN ('yes', 'no', 'unknown')),
  "learning_concern" TEXT NOT NULL CHECK ("learning_concern" IS NULL OR "learning_concern" IN ('yes', 'no', 'unknown')),
  "looked_after" TEXT NOT NULL CHECK ("looked_after" IS NULL OR "looked_after" IN ('yes', 'no', 'unknown')),
  "conflicts" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO child VALUES('109a085dc8d2bf85','2014-07-09','male',NULL,NULL,NULL,'unknown','unknown','unknown','unknown','unknown','');
INSERT INTO child VALUES('234a630284224117','2010-02-01','female',NULL,NULL,NULL,'unknown','unknown','unknown','unknown','unknown','');
INSERT INTO child VALUES('275a78ec5f2a9538','2012-10-11','male',NULL,NULL,NULL,'unknown','unknown','unknown','unknown','unknown','');
CREATE TABLE IF NOT EXISTS "observation" (
  "id" INTEGER PRIMARY KEY,
  "delivery_file" INTEGER NOT NULL REFERENCES "delivery_file" ("id"),
  "line" INTEGER NOT NULL CHECK ("line" >= 1),
  "kind" TEXT NOT NULL CHECK ("kind" IS NULL OR "kind" IN ('person', 'referral', 'support', 'school_concern', 'exclusion', 'police_occurrence', 'youth_justice', 'social_care_referral', 'assessment', 'enquiry', 'plan', 'educational_need')),
  "agency" TEXT NOT NULL CHECK ("agency" IS NULL OR "agency" IN ('school', 'police', 'social_care', 'health', 'youth_justice', 'voluntary', 'unrecognised')),
  "child_id" TEXT NOT NULL REFERENCES "child" ("id"),
  "child" BLOB CHECK (length("child") = 16),
  "upn" BLOB CHECK (length("upn") = 16),
  "former_upn" BLOB CHECK (length("former_upn") = 16),
  "nhs_number" BLOB CHECK (length("nhs_number") = 16),
  "referral" BLOB CHECK (length("referral") = 16),
  "incident" BLOB CHECK (length("incident") = 16),
  "school" BLOB CHECK (length("school") = 16),
  "birth" TEXT CHECK ("birth" IS NULL OR "birth" IS date("birth", '+0 days')),
  "death" TEXT CHECK ("death" IS NULL OR "death" IS date("death", '+0 days')),
  "occurred" TEXT CHECK ("occurred" IS NULL OR "occurred" IS date("occurred", '+0 days')),
  "concern" TEXT CHECK ("concern" IS NULL OR "concern" IS date("concern", '+0 days')),
  "recorded" TEXT CHECK ("recorded" IS NULL OR "recorded" IS date("recorded", '+0 days')),
  "referred_on" TEXT CHECK ("referred_on" IS NULL OR "referred_on" IS date("referred_on", '+0 days')),
  "received" TEXT CHECK ("received" IS NULL OR "received" IS date("received", '+0 days')),
  "decided" TEXT CHECK ("decided" IS NULL OR "decided" IS date("decided", '+0 days')),
  "meeting" TEXT CHECK ("meeting" IS NULL OR "meeting" IS date("meeting", '+0 days')),
  "assessment_started" TEXT CHECK ("assessment_started" IS NULL OR "assessment_started" IS date("assessment_started", '+0 days')),
  "assessment_completed" TEXT CHECK ("assessment_completed" IS NULL OR "assessment_completed" IS date("assessment_completed", '+0 days')),
  "support_offered" TEXT CHECK ("support_offered" IS NULL OR "support_offered" IS date("support_offered", '+0 days')),
  "support_started" TEXT CHECK ("support_started" IS NULL OR "support_started" IS date("support_started", '+0 days')),
  "support_ended" TEXT CHECK ("support_ended" IS NULL OR "support_ended" IS date("support_ended", '+0 days')),
  "closed" TEXT CHECK ("closed" IS NULL OR "closed" IS date("closed", '+0 days')),
  "reviewed" TEXT CHECK ("reviewed" IS NULL OR "reviewed" IS date("reviewed", '+0 days')),
  "sex" TEXT CHECK ("sex" IS NULL OR "sex" IN ('male', 'female', 'another', 'not_stated', 'unrecognised')),
  "ethnicity" TEXT CHECK ("ethnicity" IS NULL OR "ethnicity" IN ('WBRI', 'WIRI', 'WIRT', 'WROM', 'WOTH', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE', 'BCRB', 'BAFR', 'BOTH', 'ARAB', 'OOTH', 'REFU', 'NOBT', 'unrecognised')),
  "observed_ethnicity" TEXT CHECK ("observed_ethnicity" IS NULL OR "observed_ethnicity" IN ('asian', 'black', 'mixed', 'white', 'other', 'unknown', 'unrecognised')),
  "sen_provision" TEXT CHECK ("sen_provision" IS NULL OR "sen_provision" IN ('N', 'K', 'E', 'unrecognised')),
  "looked_after" TEXT CHECK ("looked_after" IS NULL OR "looked_after" IN ('no', 'yes', 'unrecognised')),
  "setting" TEXT CHECK ("setting" IS NULL OR "setting" IN ('home', 'foster', 'residential', 'secure', 'unknown', 'unrecognised')),
  "residence_area" TEXT CHECK ("residence_area" IS NULL OR "residence_area" IN ('unrecognised')),
  "responsible_authority" TEXT CHECK ("responsible_authority" IS NULL OR "responsible_authority" IN ('unrecognised')),
  "role" TEXT CHECK ("role" IS NULL OR "role" IN ('displayed', 'harmed', 'both', 'unknown', 'unrecognised')),
  "level" TEXT CHECK ("level" IS NULL OR "level" IN ('normal', 'inappropriate', 'problematic', 'abusive', 'violent', 'unrecognised')),
  "light" TEXT CHECK ("light" IS NULL OR "light" IN ('green', 'amber', 'red', 'unrecognised')),
  "technology" TEXT CHECK ("technology" IS NULL OR "technology" IN ('online', 'offline', 'both', 'unknown', 'unrecognised')),
  "route" TEXT CHECK ("route" IS NULL OR "route" IN ('criminal_justice', 'concern', 'unrecognised')),
  "category" TEXT CHECK ("category" IS NULL OR "category" IN ('unrecognised')),
  "offence" TEXT CHECK ("offence" IS NULL OR "offence" IN ('17A', '17B', '19C', '19D', '19E', '19F', '19G', '19H', '20A', '20B', '21', '22A', '22B', '23', '70', '71', '72', '88A', '88D', 'OTHER', 'unrecognised')),
  "hsb_flag" TEXT CHECK ("hsb_flag" IS NULL OR "hsb_flag" IN ('no', 'yes', 'unrecognised')),
  "referring_agency" TEXT CHECK ("referring_agency" IS NULL OR "referring_agency" IN ('school', 'police', 'social_care', 'health', 'youth_justice', 'voluntary', 'unrecognised')),
  "decision" TEXT CHECK ("decision" IS NULL OR "decision" IN ('accepted', 'no_further_action', 'signposted', 'unrecognised')),
  "tool" TEXT CHECK ("tool" IS NULL OR "tool" IN ('AIM', 'JSOAP2', 'ERASOR', 'PROFESOR', 'SAVRY', 'ASSETPLUS', 'CSBI', 'unrecognised')),
  "tier" TEXT CHECK ("tier" IS NULL OR "tier" IN ('A', 'B', 'C', 'D', 'E', 'unrecognised')),
  "provider" TEXT CHECK ("provider" IS NULL OR "provider" IN ('unrecognised')),
  "no_support_reason" TEXT CHECK ("no_support_reason" IS NULL OR "no_support_reason" IN ('criteria_not_met', 'no_capacity', 'funding_not_agreed', 'declined_by_carer', 'declined_by_child', 'moved_away', 'supported_elsewhere', 'not_recorded', 'unrecognised')),
  "level_at_review" TEXT CHECK ("level_at_review" IS NULL OR "level_at_review" IN ('normal', 'inappropriate', 'problematic', 'abusive', 'violent', 'unrecognised')),
  "tier_at_review" TEXT CHECK ("tier_at_review" IS NULL OR "tier_at_review" IN ('A', 'B', 'C', 'D', 'E', 'unrecognised')),
  "no_further_action" TEXT CHECK ("no_further_action" IS NULL OR "no_further_action" IN ('no', 'yes', 'unrecognised')),
  "disabilities" TEXT CHECK ("disabilities" <> ''),
  "sen_types" TEXT CHECK ("sen_types" <> ''),
  "exclusion_reasons" TEXT CHECK ("exclusion_reasons" <> ''),
  "factors" TEXT CHECK ("factors" <> ''),
  "needs" TEXT CHECK ("needs" <> '')
) STRICT;
INSERT INTO observation VALUES(0,1,2,'referral','social_care','275a78ec5f2a9538',X'0ba82a71ce71511bc711cf9275892e56',NULL,NULL,NULL,X'5b469052fd25ec1f86082c418850d073',NULL,NULL,'2012-10-11',NULL,NULL,NULL,NULL,NULL,'2024-05-10',NULL,NULL,NULL,NULL,NULL,'2024-06-10',NULL,NULL,NULL,'male',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'displayed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'school',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO observation VALUES(1,1,3,'referral','social_care','234a630284224117',X'5069f36d80951352bb714d56537284d7',NULL,NULL,NULL,X'b7e06323da046080792eaeb4f87241c6',NULL,NULL,'2010-02-01',NULL,NULL,NULL,NULL,NULL,'2024-06-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'female',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'displayed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'police',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO observation VALUES(2,1,4,'referral','social_care','109a085dc8d2bf85',X'8db884347ab56db5af0afa71c98a7f31',NULL,NULL,NULL,X'f4edf7ce26964a00cb1c91c6ffa4a803',NULL,NULL,'2014-07-09',NULL,NULL,NULL,NULL,NULL,'2024-09-02',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'male',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'harmed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'school',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "link_rule" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "title" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "link" (
  "id" INTEGER PRIMARY KEY,
  "left_observation" INTEGER NOT NULL REFERENCES "observation" ("id"),
  "right_observation" INTEGER NOT NULL REFERENCES "observation" ("id"),
  "rule" TEXT NOT NULL REFERENCES "link_rule" ("id"),
  CHECK ("left_observation" <> "right_observation")
) STRICT;
CREATE TABLE IF NOT EXISTS "refused_link" (
  "rule" TEXT NOT NULL REFERENCES "link_rule" ("id"),
  "joins" INTEGER NOT NULL CHECK ("joins" >= 0),
  PRIMARY KEY ("rule")
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "journey" (
  "id" INTEGER PRIMARY KEY,
  "child_id" TEXT NOT NULL REFERENCES "child" ("id"),
  "start" TEXT NOT NULL CHECK ("start" IS NULL OR "start" IS date("start", '+0 days')),
  "events" TEXT CHECK ("events" <> ''),
  "agencies" TEXT CHECK ("agencies" <> ''),
  "role" TEXT NOT NULL CHECK ("role" IS NULL OR "role" IN ('displayed', 'harmed', 'both', 'unknown', 'unrecognised')),
  "level" TEXT CHECK ("level" IS NULL OR "level" IN ('normal', 'inappropriate', 'problematic', 'abusive', 'violent', 'unrecognised')),
  "light" TEXT CHECK ("light" IS NULL OR "light" IN ('green', 'amber', 'red', 'unrecognised')),
  "technology" TEXT NOT NULL CHECK ("technology" IS NULL OR "technology" IN ('online', 'offline', 'both', 'unknown', 'unrecognised')),
  "setting" TEXT NOT NULL CHECK ("setting" IS NULL OR "setting" IN ('home', 'foster', 'residential', 'secure', 'unknown', 'unrecognised')),
  "route" TEXT CHECK ("route" IS NULL OR "route" IN ('criminal_justice', 'concern', 'unrecognised')),
  "referring_agency" TEXT CHECK ("referring_agency" IS NULL OR "referring_agency" IN ('school', 'police', 'social_care', 'health', 'youth_justice', 'voluntary', 'unrecognised')),
  "tier" TEXT CHECK ("tier" IS NULL OR "tier" IN ('A', 'B', 'C', 'D', 'E', 'unrecognised')),
  "no_support_reason" TEXT CHECK ("no_support_reason" IS NULL OR "no_support_reason" IN ('criteria_not_met', 'no_capacity', 'funding_not_agreed', 'declined_by_carer', 'declined_by_child', 'moved_away', 'supported_elsewhere', 'not_recorded', 'unrecognised')),
  "is_referral" INTEGER NOT NULL CHECK ("is_referral" IN (0, 1))
) STRICT;
INSERT INTO journey VALUES(0,'234a630284224117','2024-06-03','referral_log','social_care','displayed',NULL,NULL,'unknown','unknown',NULL,'police',NULL,NULL,1);
INSERT INTO journey VALUES(1,'275a78ec5f2a9538','2024-05-10','referral_log','social_care','displayed',NULL,NULL,'unknown','unknown',NULL,'school',NULL,NULL,1);
CREATE TABLE IF NOT EXISTS "journey_observation" (
  "journey" INTEGER NOT NULL REFERENCES "journey" ("id"),
  "observation" INTEGER NOT NULL REFERENCES "observation" ("id"),
  PRIMARY KEY ("journey", "observation")
) STRICT, WITHOUT ROWID;
INSERT INTO journey_observation VALUES(0,1);
INSERT INTO journey_observation VALUES(1,0);
CREATE TABLE IF NOT EXISTS "milestone" (
  "journey" INTEGER NOT NULL REFERENCES "journey" ("id"),
  "kind" TEXT NOT NULL CHECK ("kind" IS NULL OR "kind" IN ('concern', 'referral_received', 'decision', 'meeting', 'assessment_started', 'assessment_completed', 'support_offered', 'support_started', 'support_ended', 'closed')),
  "day" TEXT NOT NULL CHECK ("day" IS NULL OR "day" IS date("day", '+0 days')),
  PRIMARY KEY ("journey", "kind")
) STRICT, WITHOUT ROWID;
INSERT INTO milestone VALUES(0,'concern','2024-06-03');
INSERT INTO milestone VALUES(0,'referral_received','2024-06-03');
INSERT INTO milestone VALUES(1,'concern','2024-05-10');
INSERT INTO milestone VALUES(1,'referral_received','2024-05-10');
INSERT INTO milestone VALUES(1,'support_started','2024-06-10');
CREATE VIEW "referral" AS
SELECT j."id" AS "journey", j."child_id", j."start", j."events", j."agencies", j."role", j."level", j."light", j."technology", j."setting", j."route", j."referring_agency", j."tier", j."no_support_reason", m."day" AS "received"
FROM "journey" AS j
LEFT JOIN "milestone" AS m ON m."journey" = j."id" AND m."kind" = 'referral_received'
WHERE j."is_referral" = 1;
CREATE INDEX "observation_child_id" ON "observation" ("child_id");
CREATE INDEX "journey_child_id" ON "journey" ("child_id");
INSERT INTO code_list VALUES('agency','health','health',3);
INSERT INTO code_list VALUES('agency','police','police',1);
INSERT INTO code_list VALUES('agency','school','school',0);
INSERT INTO code_list VALUES('agency','social_care','social care',2);
INSERT INTO code_list VALUES('agency','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('agency','voluntary','voluntary sector',5);
INSERT INTO code_list VALUES('agency','youth_justice','youth justice',4);
INSERT INTO code_list VALUES('answer','no','a source that could tell says no',1);
INSERT INTO code_list VALUES('answer','unknown','no source that could tell',2);
INSERT INTO code_list VALUES('answer','yes','a source that could tell says yes',0);
INSERT INTO code_list VALUES('area','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('assessment_factor','10A','going or being absent or missing',25);
INSERT INTO code_list VALUES('assessment_factor','11A','child sexual exploitation',26);
INSERT INTO code_list VALUES('assessment_factor','12A','trafficking',27);
INSERT INTO code_list VALUES('assessment_factor','13A','gangs',28);
INSERT INTO code_list VALUES('assessment_factor','14A','socially unacceptable behaviour',29);
INSERT INTO code_list VALUES('assessment_factor','15A','self-harm',30);
INSERT INTO code_list VALUES('assessment_factor','16A','neglect',31);
INSERT INTO code_list VALUES('assessment_factor','17A','emotional abuse',32);
INSERT INTO code_list VALUES('assessment_factor','18A','physical abuse',33);
INSERT INTO code_list VALUES('assessment_factor','18B','physical abuse by a child',34);
INSERT INTO code_list VALUES('assessment_factor','18C','physical abuse by an adult',35);
INSERT INTO code_list VALUES('assessment_factor','19A','sexual abuse',36);
INSERT INTO code_list VALUES('assessment_factor','19B','sexual abuse by a child',37);
INSERT INTO code_list VALUES('assessment_factor','19C','sexual abuse by an adult',38);
INSERT INTO code_list VALUES('assessment_factor','1A','alcohol misuse: child',0);
INSERT INTO code_list VALUES('assessment_factor','1B','alcohol misuse: parent',1);
INSERT INTO code_list VALUES('assessment_factor','1C','alcohol misuse: other',2);
INSERT INTO code_list VALUES('assessment_factor','20','other',39);
INSERT INTO code_list VALUES('assessment_factor','21','none identified',40);
INSERT INTO code_list VALUES('assessment_factor','22A','female genital mutilation',41);
INSERT INTO code_list VALUES('assessment_factor','23A','abuse linked to faith or belief',42);
INSERT INTO code_list VALUES('assessment_factor','24A','child criminal exploitation',43);
INSERT INTO code_list VALUES('assessment_factor','2A','drug misuse: child',3);
INSERT INTO code_list VALUES('assessment_factor','2B','drug misuse: parent',4);
INSERT INTO code_list VALUES('assessment_factor','2C','drug misuse: other',5);
INSERT INTO code_list VALUES('assessment_factor','3A','domestic abuse: child',6);
INSERT INTO code_list VALUES('assessment_factor','3B','domestic abuse: parent',7);
INSERT INTO code_list VALUES('assessment_factor','3C','domestic abuse: other',8);
INSERT INTO code_list VALUES('assessment_factor','4A','mental health: child',9);
INSERT INTO code_list VALUES('assessment_factor','4B','mental health: parent',10);
INSERT INTO code_list VALUES('assessment_factor','4C','mental health: other',11);
INSERT INTO code_list VALUES('assessment_factor','5A','learning disability: child',12);
INSERT INTO code_list VALUES('assessment_factor','5B','learning disability: parent',13);
INSERT INTO code_list VALUES('assessment_factor','5C','learning disability: other',14);
INSERT INTO code_list VALUES('assessment_factor','6A','physical disability: child',15);
INSERT INTO code_list VALUES('assessment_factor','6B','physical disability: parent',16);
INSERT INTO code_list VALUES('assessment_factor','6C','physical disability: other',17);
INSERT INTO code_list VALUES('assessment_factor','7A','young carer',18);
INSERT INTO code_list VALUES('assessment_factor','8B','private fostering: overseas, return',19);
INSERT INTO code_list VALUES('assessment_factor','8C','private fostering: overseas, stay',20);
INSERT INTO code_list VALUES('assessment_factor','8D','private fostering: language student',21);
INSERT INTO code_list VALUES('assessment_factor','8E','private fostering: family support',22);
INSERT INTO code_list VALUES('assessment_factor','8F','private fostering: other',23);
INSERT INTO code_list VALUES('assessment_factor','9A','unaccompanied asylum seeker',24);
INSERT INTO code_list VALUES('assessment_tool','AIM','AIM',0);
INSERT INTO code_list VALUES('assessment_tool','ASSETPLUS','AssetPlus',5);
INSERT INTO code_list VALUES('assessment_tool','CSBI','Child Sexual Behavior Inventory',6);
INSERT INTO code_list VALUES('assessment_tool','ERASOR','ERASOR',2);
INSERT INTO code_list VALUES('assessment_tool','JSOAP2','J-SOAP-II',1);
INSERT INTO code_list VALUES('assessment_tool','PROFESOR','PROFESOR',3);
INSERT INTO code_list VALUES('assessment_tool','SAVRY','SAVRY',4);
INSERT INTO code_list VALUES('assessment_tool','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('behaviour_level','abusive','abusive',3);
INSERT INTO code_list VALUES('behaviour_level','inappropriate','inappropriate',1);
INSERT INTO code_list VALUES('behaviour_level','normal','normal',0);
INSERT INTO code_list VALUES('behaviour_level','problematic','problematic',2);
INSERT INTO code_list VALUES('behaviour_level','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('behaviour_level','violent','violent',4);
INSERT INTO code_list VALUES('child_event','merged','two children turned out to be one; the older id stays',0);
INSERT INTO code_list VALUES('child_event','restored','a merged child stands by itself again, under the id it had',2);
INSERT INTO code_list VALUES('child_event','retired','no record of the child is sent any more',3);
INSERT INTO code_list VALUES('child_event','returned','records of a retired child are sent again',4);
INSERT INTO code_list VALUES('child_event','split','one child turned out to be two; the new id is the smaller part''s',1);
INSERT INTO code_list VALUES('concern_category','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('decision','accepted','accepted',0);
INSERT INTO code_list VALUES('decision','no_further_action','no further action',1);
INSERT INTO code_list VALUES('decision','signposted','signposted elsewhere',2);
INSERT INTO code_list VALUES('decision','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('disability','AUT','diagnosed autism',11);
INSERT INTO code_list VALUES('disability','BEH','behaviour',9);
INSERT INTO code_list VALUES('disability','COMM','communication',5);
INSERT INTO code_list VALUES('disability','CON','consciousness',10);
INSERT INTO code_list VALUES('disability','DDA','other disability under the Equality Act',12);
INSERT INTO code_list VALUES('disability','HAND','hand function',2);
INSERT INTO code_list VALUES('disability','HEAR','hearing',7);
INSERT INTO code_list VALUES('disability','INC','incontinence',4);
INSERT INTO code_list VALUES('disability','LD','learning',6);
INSERT INTO code_list VALUES('disability','MOB','mobility',1);
INSERT INTO code_list VALUES('disability','NONE','none',0);
INSERT INTO code_list VALUES('disability','PC','personal care',3);
INSERT INTO code_list VALUES('disability','VIS','vision',8);
INSERT INTO code_list VALUES('disability','YES','disabled, type not sent',13);
INSERT INTO code_list VALUES('ethnic_group','asian','Asian',0);
INSERT INTO code_list VALUES('ethnic_group','black','Black',1);
INSERT INTO code_list VALUES('ethnic_group','mixed','Mixed',2);
INSERT INTO code_list VALUES('ethnic_group','other','Other',4);
INSERT INTO code_list VALUES('ethnic_group','unknown','not known',5);
INSERT INTO code_list VALUES('ethnic_group','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('ethnic_group','white','White',3);
INSERT INTO code_list VALUES('ethnicity','ABAN','Bangladeshi',11);
INSERT INTO code_list VALUES('ethnicity','AIND','Indian',9);
INSERT INTO code_list VALUES('ethnicity','AOTH','any other Asian background',12);
INSERT INTO code_list VALUES('ethnicity','APKN','Pakistani',10);
INSERT INTO code_list VALUES('ethnicity','ARAB','Arab',17);
INSERT INTO code_list VALUES('ethnicity','BAFR','Black African',15);
INSERT INTO code_list VALUES('ethnicity','BCRB','Black Caribbean',14);
INSERT INTO code_list VALUES('ethnicity','BOTH','any other Black background',16);
INSERT INTO code_list VALUES('ethnicity','CHNE','Chinese',13);
INSERT INTO code_list VALUES('ethnicity','MOTH','any other Mixed background',8);
INSERT INTO code_list VALUES('ethnicity','MWAS','White and Asian',7);
INSERT INTO code_list VALUES('ethnicity','MWBA','White and Black African',6);
INSERT INTO code_list VALUES('ethnicity','MWBC','White and Black Caribbean',5);
INSERT INTO code_list VALUES('ethnicity','NOBT','not yet obtained',20);
INSERT INTO code_list VALUES('ethnicity','OOTH','any other ethnic group',18);
INSERT INTO code_list VALUES('ethnicity','REFU','refused',19);
INSERT INTO code_list VALUES('ethnicity','WBRI','White British',0);
INSERT INTO code_list VALUES('ethnicity','WIRI','White Irish',1);
INSERT INTO code_list VALUES('ethnicity','WIRT','Traveller of Irish heritage',2);
INSERT INTO code_list VALUES('ethnicity','WOTH','any other White background',4);
INSERT INTO code_list VALUES('ethnicity','WROM','Gypsy or Roma',3);
INSERT INTO code_list VALUES('ethnicity','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('event_kind','assessment_tool','assessment with a tool for harmful sexual behaviour',6);
INSERT INTO code_list VALUES('event_kind','exclusion','exclusion for sexual misconduct',3);
INSERT INTO code_list VALUES('event_kind','police','police occurrence',4);
INSERT INTO code_list VALUES('event_kind','provider_return','service provider''s return',1);
INSERT INTO code_list VALUES('event_kind','referral_log','local referral log',0);
INSERT INTO code_list VALUES('event_kind','school_concern','school safeguarding concern',2);
INSERT INTO code_list VALUES('event_kind','youth_justice','youth-justice record',5);
INSERT INTO code_list VALUES('exclusion_reason','BU','bullying',5);
INSERT INTO code_list VALUES('exclusion_reason','DA','drug and alcohol related',10);
INSERT INTO code_list VALUES('exclusion_reason','DB','persistent disruptive behaviour',13);
INSERT INTO code_list VALUES('exclusion_reason','DM','damage',11);
INSERT INTO code_list VALUES('exclusion_reason','DS','abuse relating to disability',8);
INSERT INTO code_list VALUES('exclusion_reason','LG','abuse against sexual orientation or gender identity',7);
INSERT INTO code_list VALUES('exclusion_reason','MT','inappropriate use of technology',14);
INSERT INTO code_list VALUES('exclusion_reason','OT','other',16);
INSERT INTO code_list VALUES('exclusion_reason','OW','use or threat of an offensive weapon',4);
INSERT INTO code_list VALUES('exclusion_reason','PA','physical assault against an adult',1);
INSERT INTO code_list VALUES('exclusion_reason','PH','wilful transgression of protective measures',15);
INSERT INTO code_list VALUES('exclusion_reason','PP','physical assault against a pupil',0);
INSERT INTO code_list VALUES('exclusion_reason','RA','racist abuse',6);
INSERT INTO code_list VALUES('exclusion_reason','SM','sexual misconduct',9);
INSERT INTO code_list VALUES('exclusion_reason','TH','theft',12);
INSERT INTO code_list VALUES('exclusion_reason','VA','verbal abuse against an adult',3);
INSERT INTO code_list VALUES('exclusion_reason','VP','verbal abuse against a pupil',2);
INSERT INTO code_list VALUES('milestone','assessment_completed','assessment completed',5);
INSERT INTO code_list VALUES('milestone','assessment_started','assessment started',4);
INSERT INTO code_list VALUES('milestone','closed','closed',9);
INSERT INTO code_list VALUES('milestone','concern','concern or incident',0);
INSERT INTO code_list VALUES('milestone','decision','decision',2);
INSERT INTO code_list VALUES('milestone','meeting','multi-agency risk management meeting',3);
INSERT INTO code_list VALUES('milestone','referral_received','referral received',1);
INSERT INTO code_list VALUES('milestone','support_ended','support ended',8);
INSERT INTO code_list VALUES('milestone','support_offered','support offered',6);
INSERT INTO code_list VALUES('milestone','support_started','support started',7);
INSERT INTO code_list VALUES('need','adult_sexualised_behaviour','exposure to adults'' sexualised behaviour or to adults thought a risk',6);
INSERT INTO code_list VALUES('need','domestic_abuse','domestic abuse',7);
INSERT INTO code_list VALUES('need','emotional_distress','emotional distress',2);
INSERT INTO code_list VALUES('need','friendships','difficulty with friendships',1);
INSERT INTO code_list VALUES('need','learning_difficulty','learning difficulty',0);
INSERT INTO code_list VALUES('need','neglect','neglect',9);
INSERT INTO code_list VALUES('need','other_risky_behaviour','other behaviour seen as risky',3);
INSERT INTO code_list VALUES('need','parental_mental_ill_health','parental mental ill health',4);
INSERT INTO code_list VALUES('need','parental_substance_misuse','parental substance misuse',5);
INSERT INTO code_list VALUES('need','sexual_abuse_or_exploitation','sexual abuse or exploitation',8);
INSERT INTO code_list VALUES('no_support_reason','criteria_not_met','criteria not met',0);
INSERT INTO code_list VALUES('no_support_reason','declined_by_carer','declined by parent or carer',3);
INSERT INTO code_list VALUES('no_support_reason','declined_by_child','declined by child',4);
INSERT INTO code_list VALUES('no_support_reason','funding_not_agreed','funding not agreed',2);
INSERT INTO code_list VALUES('no_support_reason','moved_away','moved away',5);
INSERT INTO code_list VALUES('no_support_reason','no_capacity','no capacity',1);
INSERT INTO code_list VALUES('no_support_reason','not_recorded','not recorded',7);
INSERT INTO code_list VALUES('no_support_reason','supported_elsewhere','already supported elsewhere',6);
INSERT INTO code_list VALUES('no_support_reason','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('pair_outcome','below','does not weigh enough',4);
INSERT INTO code_list VALUES('pair_outcome','contradicted','weighs for one child, but a contradiction keeps them apart',1);
INSERT INTO code_list VALUES('pair_outcome','joined','both are one child',0);
INSERT INTO code_list VALUES('pair_outcome','outweighed','weighs for one child, but others of its cluster weigh more',2);
INSERT INTO code_list VALUES('pair_outcome','reviewed','a reviewer decided that they are two children',3);
INSERT INTO code_list VALUES('provider','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('quarantine_state','expired','never read within the time that rows wait',2);
INSERT INTO code_list VALUES('quarantine_state','settled','used since, or no longer part of what the sender says',1);
INSERT INTO code_list VALUES('quarantine_state','waiting','set aside still; read anew with every run',0);
INSERT INTO code_list VALUES('record_kind','assessment','assessment',8);
INSERT INTO code_list VALUES('record_kind','educational_need','special educational need',11);
INSERT INTO code_list VALUES('record_kind','enquiry','enquiry under section 47',9);
INSERT INTO code_list VALUES('record_kind','exclusion','suspension or permanent exclusion',4);
INSERT INTO code_list VALUES('record_kind','person','observation of a person',0);
INSERT INTO code_list VALUES('record_kind','plan','plan or placement',10);
INSERT INTO code_list VALUES('record_kind','police_occurrence','police occurrence',5);
INSERT INTO code_list VALUES('record_kind','referral','row of the local referral log',1);
INSERT INTO code_list VALUES('record_kind','school_concern','school safeguarding concern',3);
INSERT INTO code_list VALUES('record_kind','social_care_referral','contact, referral or episode of social care',7);
INSERT INTO code_list VALUES('record_kind','support','return of a service provider',2);
INSERT INTO code_list VALUES('record_kind','youth_justice','youth-justice record',6);
INSERT INTO code_list VALUES('recorded_sex','another','recorded in another way',2);
INSERT INTO code_list VALUES('recorded_sex','female','girls',1);
INSERT INTO code_list VALUES('recorded_sex','male','boys',0);
INSERT INTO code_list VALUES('recorded_sex','not_stated','not stated',3);
INSERT INTO code_list VALUES('recorded_sex','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('role','both','displayed harmful sexual behaviour and was harmed',2);
INSERT INTO code_list VALUES('role','displayed','displayed harmful sexual behaviour',0);
INSERT INTO code_list VALUES('role','harmed','was harmed',1);
INSERT INTO code_list VALUES('role','unknown','role not known',3);
INSERT INTO code_list VALUES('role','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('route','concern','concern',1);
INSERT INTO code_list VALUES('route','criminal_justice','criminal justice',0);
INSERT INTO code_list VALUES('route','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('sen_provision','E','education, health and care plan',2);
INSERT INTO code_list VALUES('sen_provision','K','SEN support',1);
INSERT INTO code_list VALUES('sen_provision','N','no special educational needs',0);
INSERT INTO code_list VALUES('sen_provision','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('sen_type','ASD','autistic spectrum disorder',10);
INSERT INTO code_list VALUES('sen_type','HI','hearing impairment',6);
INSERT INTO code_list VALUES('sen_type','MLD','moderate learning difficulty',1);
INSERT INTO code_list VALUES('sen_type','MSI','multi-sensory impairment',8);
INSERT INTO code_list VALUES('sen_type','NSA','SEN support without specialist assessment of type',12);
INSERT INTO code_list VALUES('sen_type','OTH','other difficulty',11);
INSERT INTO code_list VALUES('sen_type','PD','physical disability',9);
INSERT INTO code_list VALUES('sen_type','PMLD','profound and multiple learning difficulty',3);
INSERT INTO code_list VALUES('sen_type','SEMH','social, emotional and mental health',4);
INSERT INTO code_list VALUES('sen_type','SLCN','speech, language and communication needs',5);
INSERT INTO code_list VALUES('sen_type','SLD','severe learning difficulty',2);
INSERT INTO code_list VALUES('sen_type','SPLD','specific learning difficulty',0);
INSERT INTO code_list VALUES('sen_type','VI','visual impairment',7);
INSERT INTO code_list VALUES('service_tier','A','tier A: support and coordination in frontline settings',0);
INSERT INTO code_list VALUES('service_tier','B','tier B: community teams',1);
INSERT INTO code_list VALUES('service_tier','C','tier C: regional specialist services',2);
INSERT INTO code_list VALUES('service_tier','D','tier D: therapeutic residential',3);
INSERT INTO code_list VALUES('service_tier','E','tier E: secure settings',4);
INSERT INTO code_list VALUES('service_tier','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('setting','foster','foster care',1);
INSERT INTO code_list VALUES('setting','home','living at home',0);
INSERT INTO code_list VALUES('setting','residential','residential care',2);
INSERT INTO code_list VALUES('setting','secure','secure or supervised',3);
INSERT INTO code_list VALUES('setting','unknown','not known',4);
INSERT INTO code_list VALUES('setting','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('severity','error','the row or file is not used',0);
INSERT INTO code_list VALUES('severity','note','worth knowing',2);
INSERT INTO code_list VALUES('severity','query','the row is used; the sender should check it',1);
INSERT INTO code_list VALUES('sexual_offence','17A','sexual assault on a male aged 13 and over',0);
INSERT INTO code_list VALUES('sexual_offence','17B','sexual assault on a male child under 13',1);
INSERT INTO code_list VALUES('sexual_offence','19C','rape of a female aged 16 and over',2);
INSERT INTO code_list VALUES('sexual_offence','19D','rape of a female child under 16',3);
INSERT INTO code_list VALUES('sexual_offence','19E','rape of a female child under 13',4);
INSERT INTO code_list VALUES('sexual_offence','19F','rape of a male aged 16 and over',5);
INSERT INTO code_list VALUES('sexual_offence','19G','rape of a male child under 16',6);
INSERT INTO code_list VALUES('sexual_offence','19H','rape of a male child under 13',7);
INSERT INTO code_list VALUES('sexual_offence','20A','sexual assault on a female aged 13 and over',8);
INSERT INTO code_list VALUES('sexual_offence','20B','sexual assault on a female child under 13',9);
INSERT INTO code_list VALUES('sexual_offence','21','sexual activity involving a child under 13',10);
INSERT INTO code_list VALUES('sexual_offence','22A','causing sexual activity without consent',11);
INSERT INTO code_list VALUES('sexual_offence','22B','sexual activity involving a child under 16',12);
INSERT INTO code_list VALUES('sexual_offence','23','familial sexual offences',13);
INSERT INTO code_list VALUES('sexual_offence','70','sexual activity with a person with a mental disorder',14);
INSERT INTO code_list VALUES('sexual_offence','71','abuse of children through sexual exploitation',15);
INSERT INTO code_list VALUES('sexual_offence','72','trafficking for sexual exploitation',16);
INSERT INTO code_list VALUES('sexual_offence','88A','sexual grooming',17);
INSERT INTO code_list VALUES('sexual_offence','88D','unnatural sexual offences',18);
INSERT INTO code_list VALUES('sexual_offence','OTHER','another offence',19);
INSERT INTO code_list VALUES('sexual_offence','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('technology_assisted','both','online and offline',2);
INSERT INTO code_list VALUES('technology_assisted','offline','offline only',1);
INSERT INTO code_list VALUES('technology_assisted','online','online only',0);
INSERT INTO code_list VALUES('technology_assisted','unknown','not known',3);
INSERT INTO code_list VALUES('technology_assisted','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('traffic_light','amber','amber',1);
INSERT INTO code_list VALUES('traffic_light','green','green',0);
INSERT INTO code_list VALUES('traffic_light','red','red',2);
INSERT INTO code_list VALUES('traffic_light','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('verdict','match','both are one child',0);
INSERT INTO code_list VALUES('verdict','no_match','they are two children',1);
INSERT INTO code_list VALUES('verdict','unsure','it cannot be told; the model decides',2);
INSERT INTO code_list VALUES('yes_no','no','no',0);
INSERT INTO code_list VALUES('yes_no','unrecognised','sent, but the list does not know it',-2);
INSERT INTO code_list VALUES('yes_no','yes','yes',1);
