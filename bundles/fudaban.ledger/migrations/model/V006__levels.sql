-- oldest program: 1
-- Whether there are records above a reader's sight is answered without reading them.
CREATE INDEX ix_record_classification_type ON record (classification, type);
