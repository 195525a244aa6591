-- Forms of reports that were put in place at the desk.
-- oldest program: 1
CREATE TABLE reporting_own_form (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    key_ VARCHAR,
    kind VARCHAR(40) DEFAULT 'DAILY' NOT NULL,
    since DATE,
    name VARCHAR,
    hash VARCHAR,
    content ${blob},
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_reporting_own_form_key_ ON reporting_own_form (key_);
CREATE INDEX ix_reporting_own_form_since_id ON reporting_own_form (since, id);
