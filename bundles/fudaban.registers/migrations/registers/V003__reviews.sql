-- 棚卸: accounts of the register against lists collected from the systems.
-- registers.AccountReview
CREATE TABLE registers_account_review (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    system VARCHAR,
    system_sort ${key},
    system_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    opened_on DATE,
    due DATE,
    opened_by VARCHAR,
    collections INTEGER DEFAULT 0 NOT NULL,
    collected_on DATE,
    source VARCHAR,
    source_hash VARCHAR,
    listed INTEGER DEFAULT 0 NOT NULL,
    recorded INTEGER DEFAULT 0 NOT NULL,
    matching INTEGER DEFAULT 0 NOT NULL,
    closed_on DATE,
    closed_by VARCHAR,
    head VARCHAR,
    report_hash VARCHAR,
    remark VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_registers_account_review_number ON registers_account_review (number);
CREATE INDEX ix_registers_account_review_number_sort_id ON registers_account_review (number_sort, id);
CREATE INDEX ix_registers_account_review_system_sort_id ON registers_account_review (system_sort, id);
CREATE INDEX ix_registers_account_review_state_id ON registers_account_review (state, id);
CREATE INDEX ix_registers_account_review_due_id ON registers_account_review (due, id);
CREATE INDEX ix_registers_account_review_opened_by ON registers_account_review (opened_by);
CREATE INDEX ix_registers_account_review_closed_by ON registers_account_review (closed_by);
CREATE INDEX ix_registers_account_review_state_number_sort_id ON registers_account_review (state, number_sort, id);
CREATE INDEX ix_registers_account_review_state_system_sort_id ON registers_account_review (state, system_sort, id);
CREATE INDEX ix_registers_account_review_state_due_id ON registers_account_review (state, due, id);


-- registers.ReviewFinding
CREATE TABLE registers_review_finding (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    key_ VARCHAR,
    review VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    system VARCHAR,
    system_sort ${key},
    name VARCHAR,
    name_sort ${key},
    name_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'UNKNOWN' NOT NULL,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    person VARCHAR,
    owner_name VARCHAR,
    owner_name_fold VARCHAR,
    recorded VARCHAR,
    found VARCHAR,
    last_login DATE,
    decision VARCHAR(40) DEFAULT 'NONE' NOT NULL,
    reason VARCHAR,
    reference VARCHAR,
    decided_by VARCHAR,
    decided_on DATE,
    due DATE,
    verified_on DATE,
    seen INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_registers_review_finding_key_ ON registers_review_finding (key_);
CREATE INDEX ix_registers_review_finding_review ON registers_review_finding (review);
CREATE INDEX ix_registers_review_finding_number_sort_id ON registers_review_finding (number_sort, id);
CREATE INDEX ix_registers_review_finding_system_sort_id ON registers_review_finding (system_sort, id);
CREATE INDEX ix_registers_review_finding_name_sort_id ON registers_review_finding (name_sort, id);
CREATE INDEX ix_registers_review_finding_kind_id ON registers_review_finding (kind, id);
CREATE INDEX ix_registers_review_finding_state_id ON registers_review_finding (state, id);
CREATE INDEX ix_registers_review_finding_person ON registers_review_finding (person);
CREATE INDEX ix_registers_review_finding_decided_by ON registers_review_finding (decided_by);
CREATE INDEX ix_registers_review_finding_due_id ON registers_review_finding (due, id);
CREATE INDEX ix_registers_review_finding_kind_number_sort_id ON registers_review_finding (kind, number_sort, id);
CREATE INDEX ix_registers_review_finding_kind_system_sort_id ON registers_review_finding (kind, system_sort, id);
CREATE INDEX ix_registers_review_finding_kind_name_sort_id ON registers_review_finding (kind, name_sort, id);
CREATE INDEX ix_registers_review_finding_kind_state_id ON registers_review_finding (kind, state, id);
CREATE INDEX ix_registers_review_finding_kind_due_id ON registers_review_finding (kind, due, id);
CREATE INDEX ix_registers_review_finding_state_number_sort_id ON registers_review_finding (state, number_sort, id);
CREATE INDEX ix_registers_review_finding_state_system_sort_id ON registers_review_finding (state, system_sort, id);
CREATE INDEX ix_registers_review_finding_state_name_sort_id ON registers_review_finding (state, name_sort, id);
CREATE INDEX ix_registers_review_finding_state_kind_id ON registers_review_finding (state, kind, id);
CREATE INDEX ix_registers_review_finding_state_due_id ON registers_review_finding (state, due, id);
