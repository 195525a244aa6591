-- 業務従事者の名簿: people of the contract and the papers that prove what it asks of them.
-- registers.ContractMember
CREATE TABLE registers_contract_member (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    name VARCHAR,
    name_sort ${key},
    name_fold VARCHAR,
    post VARCHAR(40) DEFAULT 'WORKER' NOT NULL,
    state VARCHAR(40) DEFAULT 'PROPOSED' NOT NULL,
    first_day DATE,
    last_day DATE,
    replaces VARCHAR,
    reason VARCHAR,
    urgent BOOLEAN DEFAULT FALSE NOT NULL,
    phone VARCHAR,
    proposed_on DATE,
    lead INTEGER DEFAULT 0 NOT NULL,
    approved_on DATE,
    approved_by VARCHAR,
    end_reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_registers_contract_member_number ON registers_contract_member (number);
CREATE INDEX ix_registers_contract_member_number_sort_id ON registers_contract_member (number_sort, id);
CREATE INDEX ix_registers_contract_member_name_sort_id ON registers_contract_member (name_sort, id);
CREATE INDEX ix_registers_contract_member_post_id ON registers_contract_member (post, id);
CREATE INDEX ix_registers_contract_member_state_id ON registers_contract_member (state, id);
CREATE INDEX ix_registers_contract_member_first_day_id ON registers_contract_member (first_day, id);
CREATE INDEX ix_registers_contract_member_replaces ON registers_contract_member (replaces);
CREATE INDEX ix_registers_contract_member_approved_by ON registers_contract_member (approved_by);
CREATE INDEX ix_registers_contract_member_post_number_sort_id ON registers_contract_member (post, number_sort, id);
CREATE INDEX ix_registers_contract_member_post_name_sort_id ON registers_contract_member (post, name_sort, id);
CREATE INDEX ix_registers_contract_member_post_state_id ON registers_contract_member (post, state, id);
CREATE INDEX ix_registers_contract_member_post_first_day_id ON registers_contract_member (post, first_day, id);
CREATE INDEX ix_registers_contract_member_state_number_sort_id ON registers_contract_member (state, number_sort, id);
CREATE INDEX ix_registers_contract_member_state_name_sort_id ON registers_contract_member (state, name_sort, id);
CREATE INDEX ix_registers_contract_member_state_post_id ON registers_contract_member (state, post, id);
CREATE INDEX ix_registers_contract_member_state_first_day_id ON registers_contract_member (state, first_day, id);


-- registers.MemberPaper
CREATE TABLE registers_member_paper (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    member VARCHAR,
    kind VARCHAR(40) DEFAULT 'QUALIFICATION' NOT NULL,
    title VARCHAR,
    received_on DATE,
    expires_on DATE,
    hash VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_registers_member_paper_member ON registers_member_paper (member);
CREATE INDEX ix_registers_member_paper_kind_id ON registers_member_paper (kind, id);
CREATE INDEX ix_registers_member_paper_expires_on_id ON registers_member_paper (expires_on, id);
CREATE INDEX ix_registers_member_paper_kind_expires_on_id ON registers_member_paper (kind, expires_on, id);

