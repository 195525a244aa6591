-- oldest program: 1
-- Attachments belong to the record they came with and are erased with it.
ALTER TABLE model_attachment ADD COLUMN belongs_to VARCHAR;
CREATE INDEX ix_model_attachment_belongs_to ON model_attachment (belongs_to);
