-- Photos as evidence.
-- oldest program: 1
ALTER TABLE destruction_destruction_lot ADD COLUMN photos INTEGER DEFAULT 0 NOT NULL;
