-- The header of every record, the search table, and the tables of the common model.
-- Printed by: releng/ddl model fudaban.model.ModelPackage

-- all modules
CREATE TABLE record (
    id VARCHAR(36) NOT NULL,
    type VARCHAR(80) NOT NULL,
    version BIGINT NOT NULL,
    created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    classification VARCHAR(40) NOT NULL,
    label VARCHAR,
    PRIMARY KEY (id)
);
CREATE INDEX ix_record_type_id ON record (type, id);
CREATE TABLE search_gram (
    gram ${key} NOT NULL,
    record_id VARCHAR(36) NOT NULL,
    type VARCHAR(80) NOT NULL,
    feature VARCHAR(80) NOT NULL,
    classification VARCHAR(40) NOT NULL
);
CREATE INDEX ix_search_gram_gram_type_record_id_classification ON search_gram (gram, type, record_id, classification);
CREATE INDEX ix_search_gram_record_id ON search_gram (record_id);

-- model.Organization
CREATE TABLE model_organization (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    name VARCHAR,
    name_sort ${key},
    name_fold VARCHAR,
    short_name VARCHAR,
    short_name_fold VARCHAR,
    parent VARCHAR,
    position_ INTEGER DEFAULT 0 NOT NULL,
    extension VARCHAR,
    extension_fold VARCHAR,
    coordinator VARCHAR,
    destination VARCHAR,
    valid_from DATE,
    valid_to DATE,
    taken_over BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_model_organization_name_sort_id ON model_organization (name_sort, id);
CREATE INDEX ix_model_organization_parent ON model_organization (parent);
CREATE INDEX ix_model_organization_extension ON model_organization (extension);
CREATE INDEX ix_model_organization_coordinator ON model_organization (coordinator);
CREATE TABLE model_organization_codes (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    system VARCHAR,
    value_ VARCHAR,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES model_organization (id)
);

-- model.Person
CREATE TABLE model_person (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    staff_number VARCHAR,
    staff_number_sort ${key},
    staff_number_fold VARCHAR,
    family_name VARCHAR,
    given_name VARCHAR,
    display_name VARCHAR,
    display_name_fold VARCHAR,
    family_kana VARCHAR,
    given_kana VARCHAR,
    kana VARCHAR,
    kana_sort ${key},
    kana_fold VARCHAR,
    family_romaji VARCHAR,
    given_romaji VARCHAR,
    former_family_name VARCHAR,
    former_family_name_fold VARCHAR,
    common_name VARCHAR,
    common_name_fold VARCHAR,
    substitute_name VARCHAR,
    birth DATE,
    organization VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    title VARCHAR,
    extension VARCHAR,
    extension_fold VARCHAR,
    mail VARCHAR,
    valid_from DATE,
    valid_to DATE,
    card_epoch BIGINT DEFAULT 0 NOT NULL,
    photo VARCHAR,
    taken_over BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_model_person_staff_number ON model_person (staff_number);
CREATE INDEX ix_model_person_staff_number_sort_id ON model_person (staff_number_sort, id);
CREATE INDEX ix_model_person_kana_sort_id ON model_person (kana_sort, id);
CREATE INDEX ix_model_person_organization ON model_person (organization);
CREATE INDEX ix_model_person_unit_name_sort_id ON model_person (unit_name_sort, id);
CREATE INDEX ix_model_person_extension ON model_person (extension);
CREATE INDEX ix_model_person_photo ON model_person (photo);

-- model.Account
CREATE TABLE model_account (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    name VARCHAR,
    name_sort ${key},
    active_name VARCHAR,
    display_name VARCHAR,
    role VARCHAR(40) DEFAULT 'OPERATOR' NOT NULL,
    employer VARCHAR(40) DEFAULT 'CONTRACTOR' NOT NULL,
    disabled BOOLEAN DEFAULT FALSE NOT NULL,
    person VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_model_account_active_name ON model_account (active_name);
CREATE INDEX ix_model_account_name_sort_id ON model_account (name_sort, id);
CREATE INDEX ix_model_account_person ON model_account (person);

-- model.Credential
CREATE TABLE model_credential (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    state VARCHAR(40) DEFAULT 'PREPARED' NOT NULL,
    person VARCHAR,
    active_key VARCHAR,
    holder_name VARCHAR,
    holder_name_fold VARCHAR,
    holder_kana VARCHAR,
    holder_kana_sort ${key},
    holder_kana_fold VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    chip_id VARCHAR,
    chip_id_fold VARCHAR,
    uid VARCHAR,
    uid_fold VARCHAR,
    issued_on DATE,
    expires_on DATE,
    reason VARCHAR,
    successor VARCHAR,
    taken_over BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_model_credential_active_key ON model_credential (active_key);
CREATE INDEX ix_model_credential_number_sort_id ON model_credential (number_sort, id);
CREATE INDEX ix_model_credential_state_id ON model_credential (state, id);
CREATE INDEX ix_model_credential_person ON model_credential (person);
CREATE INDEX ix_model_credential_holder_kana_sort_id ON model_credential (holder_kana_sort, id);
CREATE INDEX ix_model_credential_unit_name_sort_id ON model_credential (unit_name_sort, id);
CREATE INDEX ix_model_credential_chip_id ON model_credential (chip_id);
CREATE INDEX ix_model_credential_uid ON model_credential (uid);
CREATE INDEX ix_model_credential_issued_on_id ON model_credential (issued_on, id);
CREATE INDEX ix_model_credential_expires_on_id ON model_credential (expires_on, id);
CREATE INDEX ix_model_credential_successor ON model_credential (successor);
CREATE INDEX ix_model_credential_state_number_sort_id ON model_credential (state, number_sort, id);
CREATE INDEX ix_model_credential_state_holder_kana_sort_id ON model_credential (state, holder_kana_sort, id);
CREATE INDEX ix_model_credential_state_unit_name_sort_id ON model_credential (state, unit_name_sort, id);
CREATE INDEX ix_model_credential_state_issued_on_id ON model_credential (state, issued_on, id);
CREATE INDEX ix_model_credential_state_expires_on_id ON model_credential (state, expires_on, id);

-- model.Contract
CREATE TABLE model_contract (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    title VARCHAR,
    contract_number VARCHAR,
    active_number VARCHAR,
    edition INTEGER DEFAULT 0 NOT NULL,
    valid_from DATE,
    valid_to DATE,
    handover_from DATE,
    place VARCHAR,
    staff INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_model_contract_active_number ON model_contract (active_number);
CREATE TABLE model_contract_hours (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    begin VARCHAR,
    end_ VARCHAR,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES model_contract (id)
);
CREATE TABLE model_contract_designated_days (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    day_ DATE,
    reason VARCHAR,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES model_contract (id)
);
CREATE TABLE model_contract_rows (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    number VARCHAR,
    item VARCHAR,
    content VARCHAR,
    frequency VARCHAR,
    rule VARCHAR,
    evidence VARCHAR,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES model_contract (id)
);
CREATE TABLE model_contract_deliverables (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    number VARCHAR,
    name VARCHAR,
    quantity VARCHAR,
    due_text VARCHAR,
    due_rule VARCHAR,
    remark VARCHAR,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES model_contract (id)
);
CREATE TABLE model_contract_protected_kinds (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    number VARCHAR,
    kind VARCHAR,
    detail VARCHAR,
    classification_ VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES model_contract (id)
);
CREATE TABLE model_contract_lent_papers (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    number VARCHAR,
    name VARCHAR,
    quantity VARCHAR,
    lent_on DATE,
    returned_on DATE,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES model_contract (id)
);
CREATE TABLE model_contract_people (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR,
    role VARCHAR(40) DEFAULT 'OPERATOR' NOT NULL,
    valid_from DATE,
    valid_to DATE,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES model_contract (id)
);

-- model.WorkItem
CREATE TABLE model_work_item (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    row_ VARCHAR,
    row_sort ${key},
    title VARCHAR,
    content VARCHAR,
    outcome VARCHAR,
    handover VARCHAR,
    state VARCHAR(40) DEFAULT 'RUNNING' NOT NULL,
    started TIMESTAMP(6) WITH TIME ZONE,
    finished TIMESTAMP(6) WITH TIME ZONE,
    account VARCHAR,
    count INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_model_work_item_row_sort_id ON model_work_item (row_sort, id);
CREATE INDEX ix_model_work_item_state_id ON model_work_item (state, id);
CREATE INDEX ix_model_work_item_started_id ON model_work_item (started, id);
CREATE INDEX ix_model_work_item_account ON model_work_item (account);
CREATE INDEX ix_model_work_item_state_row_sort_id ON model_work_item (state, row_sort, id);
CREATE INDEX ix_model_work_item_state_started_id ON model_work_item (state, started, id);

-- model.Request
CREATE TABLE model_request (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'PAPER' NOT NULL,
    state VARCHAR(40) DEFAULT 'WAITING' NOT NULL,
    act VARCHAR,
    input VARCHAR,
    initiator VARCHAR,
    effective_on DATE,
    due DATE,
    instructed_by VARCHAR,
    instructed_at TIMESTAMP(6) WITH TIME ZONE,
    decided_by VARCHAR,
    decided_on DATE,
    scan VARCHAR,
    entry VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_model_request_number ON model_request (number);
CREATE INDEX ix_model_request_number_sort_id ON model_request (number_sort, id);
CREATE INDEX ix_model_request_state_id ON model_request (state, id);
CREATE INDEX ix_model_request_initiator ON model_request (initiator);
CREATE INDEX ix_model_request_due_id ON model_request (due, id);
CREATE INDEX ix_model_request_scan ON model_request (scan);
CREATE INDEX ix_model_request_state_number_sort_id ON model_request (state, number_sort, id);
CREATE INDEX ix_model_request_state_due_id ON model_request (state, due, id);

-- model.Step
CREATE TABLE model_step (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    key_ VARCHAR,
    key_fold VARCHAR,
    kind VARCHAR,
    kind_sort ${key},
    state VARCHAR(40) DEFAULT 'INTENT' NOT NULL,
    plan VARCHAR,
    outcome VARCHAR,
    subject VARCHAR,
    subject_fold VARCHAR,
    executor VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_model_step_key_ ON model_step (key_);
CREATE INDEX ix_model_step_kind_sort_id ON model_step (kind_sort, id);
CREATE INDEX ix_model_step_state_id ON model_step (state, id);
CREATE INDEX ix_model_step_subject ON model_step (subject);
CREATE INDEX ix_model_step_state_kind_sort_id ON model_step (state, kind_sort, id);

-- model.Attachment
CREATE TABLE model_attachment (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    name VARCHAR,
    media_type VARCHAR,
    size BIGINT DEFAULT 0 NOT NULL,
    hash VARCHAR,
    person VARCHAR,
    content ${blob},
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_model_attachment_person ON model_attachment (person);
