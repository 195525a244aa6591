-- Why a card is made anew, and what an application was handed in again for.
-- oldest program: 1
ALTER TABLE issuance_application ADD COLUMN cause VARCHAR(40) DEFAULT 'NONE' NOT NULL;
ALTER TABLE issuance_application ADD COLUMN replaces VARCHAR;
ALTER TABLE issuance_application ADD COLUMN replaces_fold VARCHAR;
CREATE INDEX ix_issuance_application_replaces ON issuance_application (replaces);
