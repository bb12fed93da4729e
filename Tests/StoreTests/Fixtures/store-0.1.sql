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
