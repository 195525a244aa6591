-- oldest program: 1
-- Work items with kinds, notes, declared and entered times; stretches of work.
ALTER TABLE model_work_item ADD COLUMN kind VARCHAR(40) DEFAULT 'HAND' NOT NULL;
ALTER TABLE model_work_item ADD COLUMN protected_content VARCHAR;
ALTER TABLE model_work_item ADD COLUMN notes VARCHAR;
ALTER TABLE model_work_item ADD COLUMN asked_by VARCHAR;
ALTER TABLE model_work_item ADD COLUMN late_reason VARCHAR;
ALTER TABLE model_work_item ADD COLUMN start_entered TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE model_work_item ADD COLUMN finish_entered TIMESTAMP(6) WITH TIME ZONE;

-- model.WorkSpan
CREATE TABLE model_work_span (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    item VARCHAR,
    account VARCHAR,
    row_ VARCHAR,
    kind VARCHAR(40) DEFAULT 'HAND' NOT NULL,
    begin TIMESTAMP(6) WITH TIME ZONE,
    end_ TIMESTAMP(6) WITH TIME ZONE,
    begin_entered TIMESTAMP(6) WITH TIME ZONE,
    end_entered TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_model_work_span_item ON model_work_span (item);
CREATE INDEX ix_model_work_span_account ON model_work_span (account);
CREATE INDEX ix_model_work_span_begin_id ON model_work_span (begin, id);
CREATE INDEX ix_model_work_span_end__id ON model_work_span (end_, id);
