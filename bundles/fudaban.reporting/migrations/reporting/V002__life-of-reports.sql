-- The life of reports from draft to 確定, their files, absences, and why something was missed.
-- oldest program: 1
ALTER TABLE reporting_report ADD COLUMN state VARCHAR(40) DEFAULT 'DRAFT' NOT NULL;
ALTER TABLE reporting_report ADD COLUMN first_day DATE;
ALTER TABLE reporting_report ADD COLUMN deliverable VARCHAR;
ALTER TABLE reporting_report ADD COLUMN submitted TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE reporting_report ADD COLUMN submitted_by VARCHAR;
ALTER TABLE reporting_report ADD COLUMN received_by VARCHAR;
ALTER TABLE reporting_report ADD COLUMN received TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE reporting_report ADD COLUMN closed TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE reporting_report ADD COLUMN reason VARCHAR;
ALTER TABLE reporting_report ADD COLUMN replaces VARCHAR;
ALTER TABLE reporting_report ADD COLUMN plan VARCHAR;
ALTER TABLE reporting_report ADD COLUMN remarks VARCHAR;
ALTER TABLE reporting_report ADD COLUMN handover VARCHAR;
ALTER TABLE reporting_report ADD COLUMN attendance VARCHAR;
ALTER TABLE reporting_report ADD COLUMN acknowledged INTEGER DEFAULT 0 NOT NULL;
CREATE INDEX ix_reporting_report_kind_id ON reporting_report (kind, id);
CREATE INDEX ix_reporting_report_state_id ON reporting_report (state, id);
CREATE INDEX ix_reporting_report_submitted_by ON reporting_report (submitted_by);
CREATE INDEX ix_reporting_report_replaces ON reporting_report (replaces);
CREATE INDEX ix_reporting_report_kind_number_sort_id ON reporting_report (kind, number_sort, id);
CREATE INDEX ix_reporting_report_kind_day__id ON reporting_report (kind, day_, id);
CREATE INDEX ix_reporting_report_kind_state_id ON reporting_report (kind, state, id);
CREATE INDEX ix_reporting_report_state_number_sort_id ON reporting_report (state, number_sort, id);
CREATE INDEX ix_reporting_report_state_kind_id ON reporting_report (state, kind, id);
CREATE INDEX ix_reporting_report_state_day__id ON reporting_report (state, day_, id);

-- reporting.ReportFile
CREATE TABLE reporting_report_file (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    report VARCHAR,
    cut VARCHAR(40) DEFAULT 'OFFICE' NOT NULL,
    name VARCHAR,
    media_type VARCHAR,
    size BIGINT DEFAULT 0 NOT NULL,
    hash VARCHAR,
    content ${blob},
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_reporting_report_file_report ON reporting_report_file (report);

-- reporting.Absence
CREATE TABLE reporting_absence (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    first_day DATE,
    last_day DATE,
    kind VARCHAR(40) DEFAULT 'LEAVE' NOT NULL,
    who VARCHAR,
    substitute VARCHAR,
    reason VARCHAR,
    withdrawn BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_reporting_absence_first_day_id ON reporting_absence (first_day, id);
CREATE INDEX ix_reporting_absence_last_day_id ON reporting_absence (last_day, id);

-- reporting.Missed
CREATE TABLE reporting_missed (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    key_ VARCHAR,
    row_ VARCHAR,
    day_ DATE,
    reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_reporting_missed_key_ ON reporting_missed (key_);
CREATE INDEX ix_reporting_missed_day__id ON reporting_missed (day_, id);
