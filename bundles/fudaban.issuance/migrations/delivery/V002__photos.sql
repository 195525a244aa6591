-- Photos as evidence.
-- oldest program: 1
ALTER TABLE delivery_handover ADD COLUMN photos INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE delivery_parcel ADD COLUMN photos INTEGER DEFAULT 0 NOT NULL;
