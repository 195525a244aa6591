-- oldest program: 1
-- Acts that wait keep the work item they were prepared in, and when they happened.
ALTER TABLE model_request ADD COLUMN work_item VARCHAR;
ALTER TABLE model_request ADD COLUMN happened TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX ix_model_request_work_item ON model_request (work_item);
