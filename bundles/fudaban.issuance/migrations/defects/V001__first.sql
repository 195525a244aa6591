-- Letters about defects, and applications that wait for an answer.
-- Printed by: releng/ddl defects fudaban.issuance.defects.model.DefectsPackage
-- oldest program: 0

-- defects.DefectNotice
CREATE TABLE defects_defect_notice (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    reminder BOOLEAN DEFAULT FALSE NOT NULL,
    sent TIMESTAMP(6) WITH TIME ZONE,
    count INTEGER DEFAULT 0 NOT NULL,
    letter_key VARCHAR,
    letter_key_fold VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_defects_defect_notice_letter_key ON defects_defect_notice (letter_key);
CREATE INDEX ix_defects_defect_notice_number_sort_id ON defects_defect_notice (number_sort, id);
CREATE INDEX ix_defects_defect_notice_unit_name_sort_id ON defects_defect_notice (unit_name_sort, id);
CREATE INDEX ix_defects_defect_notice_sent_id ON defects_defect_notice (sent, id);

-- defects.DefectCase
CREATE TABLE defects_defect_case (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    application VARCHAR,
    application_fold VARCHAR,
    open_key VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'WAITING' NOT NULL,
    person VARCHAR,
    staff_number VARCHAR,
    staff_number_sort ${key},
    staff_number_fold VARCHAR,
    display_name VARCHAR,
    display_name_fold VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    sentence VARCHAR,
    noticed_on DATE,
    reminded_on DATE,
    times INTEGER DEFAULT 0 NOT NULL,
    notice VARCHAR,
    notice_fold VARCHAR,
    closed_on DATE,
    successor VARCHAR,
    successor_fold VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_defects_defect_case_open_key ON defects_defect_case (open_key);
CREATE INDEX ix_defects_defect_case_application ON defects_defect_case (application);
CREATE INDEX ix_defects_defect_case_number_sort_id ON defects_defect_case (number_sort, id);
CREATE INDEX ix_defects_defect_case_state_id ON defects_defect_case (state, id);
CREATE INDEX ix_defects_defect_case_person ON defects_defect_case (person);
CREATE INDEX ix_defects_defect_case_staff_number_sort_id ON defects_defect_case (staff_number_sort, id);
CREATE INDEX ix_defects_defect_case_unit_name_sort_id ON defects_defect_case (unit_name_sort, id);
CREATE INDEX ix_defects_defect_case_noticed_on_id ON defects_defect_case (noticed_on, id);
CREATE INDEX ix_defects_defect_case_reminded_on_id ON defects_defect_case (reminded_on, id);
CREATE INDEX ix_defects_defect_case_notice ON defects_defect_case (notice);
CREATE INDEX ix_defects_defect_case_successor ON defects_defect_case (successor);
CREATE INDEX ix_defects_defect_case_state_number_sort_id ON defects_defect_case (state, number_sort, id);
CREATE INDEX ix_defects_defect_case_state_staff_number_sort_id ON defects_defect_case (state, staff_number_sort, id);
CREATE INDEX ix_defects_defect_case_state_unit_name_sort_id ON defects_defect_case (state, unit_name_sort, id);
CREATE INDEX ix_defects_defect_case_state_noticed_on_id ON defects_defect_case (state, noticed_on, id);
CREATE INDEX ix_defects_defect_case_state_reminded_on_id ON defects_defect_case (state, reminded_on, id);

