-- Applications, batches and suspensions.
-- Printed by: releng/ddl issuance fudaban.issuance.model.IssuancePackage

CREATE TABLE issuance_application (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'NEW' NOT NULL,
    kind_text VARCHAR,
    state VARCHAR(40) DEFAULT 'RECEIVED' NOT NULL,
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
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    title VARCHAR,
    birth DATE,
    birth_text VARCHAR,
    photo VARCHAR,
    card_kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    card_kind_text VARCHAR,
    destination VARCHAR,
    destination_sort ${key},
    reason VARCHAR,
    person VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    source VARCHAR,
    source_hash VARCHAR,
    source_hash_fold VARCHAR,
    source_line INTEGER DEFAULT 0 NOT NULL,
    source_place VARCHAR,
    source_key VARCHAR,
    taken_over BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);

CREATE UNIQUE INDEX uq_issuance_application_source_key ON issuance_application (source_key);

CREATE INDEX ix_issuance_application_number_sort_id ON issuance_application (number_sort, id);

CREATE INDEX ix_issuance_application_state_id ON issuance_application (state, id);

CREATE INDEX ix_issuance_application_staff_number_sort_id ON issuance_application (staff_number_sort, id);

CREATE INDEX ix_issuance_application_kana_sort_id ON issuance_application (kana_sort, id);

CREATE INDEX ix_issuance_application_unit_name_sort_id ON issuance_application (unit_name_sort, id);

CREATE INDEX ix_issuance_application_photo ON issuance_application (photo);

CREATE INDEX ix_issuance_application_destination_sort_id ON issuance_application (destination_sort, id);

CREATE INDEX ix_issuance_application_person ON issuance_application (person);

CREATE INDEX ix_issuance_application_credential ON issuance_application (credential);

CREATE INDEX ix_issuance_application_source_hash ON issuance_application (source_hash);

CREATE INDEX ix_issuance_application_state_number_sort_id ON issuance_application (state, number_sort, id);

CREATE INDEX ix_issuance_application_state_staff_number_sort_id ON issuance_application (state, staff_number_sort, id);

CREATE INDEX ix_issuance_application_state_kana_sort_id ON issuance_application (state, kana_sort, id);

CREATE INDEX ix_issuance_application_state_unit_name_sort_id ON issuance_application (state, unit_name_sort, id);

CREATE INDEX ix_issuance_application_state_destination_sort_id ON issuance_application (state, destination_sort, id);

CREATE TABLE issuance_application_defects (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    rule VARCHAR,
    field VARCHAR,
    stops BOOLEAN DEFAULT FALSE NOT NULL,
    sentence VARCHAR,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES issuance_application (id)
);

CREATE TABLE issuance_batch (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    round INTEGER DEFAULT 0 NOT NULL,
    name VARCHAR,
    name_sort ${key},
    name_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    executor VARCHAR,
    size INTEGER DEFAULT 0 NOT NULL,
    done INTEGER DEFAULT 0 NOT NULL,
    opened TIMESTAMP(6) WITH TIME ZONE,
    closed TIMESTAMP(6) WITH TIME ZONE,
    upload_hash VARCHAR,
    upload_hash_fold VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);

CREATE INDEX ix_issuance_batch_name_sort_id ON issuance_batch (name_sort, id);

CREATE INDEX ix_issuance_batch_state_id ON issuance_batch (state, id);

CREATE INDEX ix_issuance_batch_opened_id ON issuance_batch (opened, id);

CREATE INDEX ix_issuance_batch_upload_hash ON issuance_batch (upload_hash);

CREATE INDEX ix_issuance_batch_state_name_sort_id ON issuance_batch (state, name_sort, id);

CREATE INDEX ix_issuance_batch_state_opened_id ON issuance_batch (state, opened, id);

CREATE TABLE issuance_batch_item (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    batch VARCHAR,
    batch_fold VARCHAR,
    place INTEGER DEFAULT 0 NOT NULL,
    place_key VARCHAR,
    application VARCHAR,
    application_fold VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    number VARCHAR,
    number_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'PLANNED' NOT NULL,
    attempt INTEGER DEFAULT 0 NOT NULL,
    chip_id VARCHAR,
    chip_id_fold VARCHAR,
    destination VARCHAR,
    destination_sort ${key},
    failure VARCHAR,
    face_hash VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);

CREATE UNIQUE INDEX uq_issuance_batch_item_place_key ON issuance_batch_item (place_key);

CREATE INDEX ix_issuance_batch_item_batch ON issuance_batch_item (batch);

CREATE INDEX ix_issuance_batch_item_application ON issuance_batch_item (application);

CREATE INDEX ix_issuance_batch_item_credential ON issuance_batch_item (credential);

CREATE INDEX ix_issuance_batch_item_number ON issuance_batch_item (number);

CREATE INDEX ix_issuance_batch_item_state_id ON issuance_batch_item (state, id);

CREATE INDEX ix_issuance_batch_item_chip_id ON issuance_batch_item (chip_id);

CREATE INDEX ix_issuance_batch_item_destination_sort_id ON issuance_batch_item (destination_sort, id);

CREATE INDEX ix_issuance_batch_item_state_destination_sort_id ON issuance_batch_item (state, destination_sort, id);

CREATE TABLE issuance_suspension (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    credential VARCHAR,
    credential_fold VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    open_key VARCHAR,
    before VARCHAR(40) DEFAULT 'PREPARED' NOT NULL,
    reason VARCHAR,
    suspended TIMESTAMP(6) WITH TIME ZONE,
    released TIMESTAMP(6) WITH TIME ZONE,
    release_reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);

CREATE UNIQUE INDEX uq_issuance_suspension_open_key ON issuance_suspension (open_key);

CREATE INDEX ix_issuance_suspension_credential ON issuance_suspension (credential);

CREATE INDEX ix_issuance_suspension_number_sort_id ON issuance_suspension (number_sort, id);

CREATE INDEX ix_issuance_suspension_suspended_id ON issuance_suspension (suspended, id);

