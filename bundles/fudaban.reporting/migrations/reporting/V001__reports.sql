-- Reports as they were handed in.
-- reporting.Report
CREATE TABLE reporting_report (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'DAILY' NOT NULL,
    day_ DATE,
    edition INTEGER DEFAULT 0 NOT NULL,
    head VARCHAR,
    hash VARCHAR,
    pages INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_reporting_report_number ON reporting_report (number);
CREATE INDEX ix_reporting_report_number_sort_id ON reporting_report (number_sort, id);
CREATE INDEX ix_reporting_report_day__id ON reporting_report (day_, id);

