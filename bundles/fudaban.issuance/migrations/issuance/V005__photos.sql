-- Photos as evidence.
-- oldest program: 1
ALTER TABLE issuance_application ADD COLUMN photos INTEGER DEFAULT 0 NOT NULL;
