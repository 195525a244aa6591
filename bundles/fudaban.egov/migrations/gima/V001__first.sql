-- What 職員認証サービス accepted last, the releases made for it, their lines, findings and files.
-- Printed by: releng/ddl gima fudaban.egov.gima.model.GimaPackage

-- gima.AcceptedUser
CREATE TABLE gima_accepted_user (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    user_id VARCHAR,
    user_id_sort ${key},
    user_id_fold VARCHAR,
    person VARCHAR,
    merge_key VARCHAR,
    merge_key_sort ${key},
    content VARCHAR,
    release VARCHAR,
    accepted TIMESTAMP(6) WITH TIME ZONE,
    taken_over BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_gima_accepted_user_user_id ON gima_accepted_user (user_id);
CREATE INDEX ix_gima_accepted_user_user_id_sort_id ON gima_accepted_user (user_id_sort, id);
CREATE INDEX ix_gima_accepted_user_person ON gima_accepted_user (person);
CREATE INDEX ix_gima_accepted_user_merge_key_sort_id ON gima_accepted_user (merge_key_sort, id);
CREATE INDEX ix_gima_accepted_user_release ON gima_accepted_user (release);
CREATE INDEX ix_gima_accepted_user_accepted_id ON gima_accepted_user (accepted, id);

-- gima.Release
CREATE TABLE gima_release (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    name VARCHAR,
    name_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'UPDATE' NOT NULL,
    state VARCHAR(40) DEFAULT 'PREPARING' NOT NULL,
    effective_on DATE,
    cut_off TIMESTAMP(6) WITH TIME ZONE,
    edition VARCHAR,
    edition_fold VARCHAR,
    opened TIMESTAMP(6) WITH TIME ZONE,
    closed TIMESTAMP(6) WITH TIME ZONE,
    undoes VARCHAR,
    undoes_fold VARCHAR,
    export_hash VARCHAR,
    users INTEGER DEFAULT 0 NOT NULL,
    unchanged INTEGER DEFAULT 0 NOT NULL,
    additions INTEGER DEFAULT 0 NOT NULL,
    changes INTEGER DEFAULT 0 NOT NULL,
    deletions INTEGER DEFAULT 0 NOT NULL,
    adoptions INTEGER DEFAULT 0 NOT NULL,
    exceeded VARCHAR,
    exceeded_reason VARCHAR,
    withdrawn_reason VARCHAR,
    folder VARCHAR,
    sent INTEGER DEFAULT 0 NOT NULL,
    accepted INTEGER DEFAULT 0 NOT NULL,
    failed INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_gima_release_number ON gima_release (number);
CREATE INDEX ix_gima_release_number_sort_id ON gima_release (number_sort, id);
CREATE INDEX ix_gima_release_state_id ON gima_release (state, id);
CREATE INDEX ix_gima_release_effective_on_id ON gima_release (effective_on, id);
CREATE INDEX ix_gima_release_cut_off_id ON gima_release (cut_off, id);
CREATE INDEX ix_gima_release_edition ON gima_release (edition);
CREATE INDEX ix_gima_release_opened_id ON gima_release (opened, id);
CREATE INDEX ix_gima_release_undoes ON gima_release (undoes);
CREATE INDEX ix_gima_release_state_number_sort_id ON gima_release (state, number_sort, id);
CREATE INDEX ix_gima_release_state_effective_on_id ON gima_release (state, effective_on, id);
CREATE INDEX ix_gima_release_state_cut_off_id ON gima_release (state, cut_off, id);
CREATE INDEX ix_gima_release_state_opened_id ON gima_release (state, opened, id);

-- gima.ReleaseLine
CREATE TABLE gima_release_line (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    release VARCHAR,
    release_fold VARCHAR,
    place INTEGER DEFAULT 0 NOT NULL,
    place_key VARCHAR,
    user_id VARCHAR,
    user_id_sort ${key},
    user_id_fold VARCHAR,
    person VARCHAR,
    display_name VARCHAR,
    display_name_fold VARCHAR,
    kana VARCHAR,
    kana_sort ${key},
    kana_fold VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'ADD' NOT NULL,
    state VARCHAR(40) DEFAULT 'PROPOSED' NOT NULL,
    conflict BOOLEAN DEFAULT FALSE NOT NULL,
    before VARCHAR,
    after VARCHAR,
    found VARCHAR,
    cause VARCHAR,
    reason VARCHAR,
    file_number INTEGER DEFAULT 0 NOT NULL,
    line_number INTEGER DEFAULT 0 NOT NULL,
    result_code VARCHAR,
    result_code_sort ${key},
    result_text VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_gima_release_line_place_key ON gima_release_line (place_key);
CREATE INDEX ix_gima_release_line_release ON gima_release_line (release);
CREATE INDEX ix_gima_release_line_place_id ON gima_release_line (place, id);
CREATE INDEX ix_gima_release_line_user_id_sort_id ON gima_release_line (user_id_sort, id);
CREATE INDEX ix_gima_release_line_person ON gima_release_line (person);
CREATE INDEX ix_gima_release_line_kana_sort_id ON gima_release_line (kana_sort, id);
CREATE INDEX ix_gima_release_line_unit_name_sort_id ON gima_release_line (unit_name_sort, id);
CREATE INDEX ix_gima_release_line_kind_id ON gima_release_line (kind, id);
CREATE INDEX ix_gima_release_line_state_id ON gima_release_line (state, id);
CREATE INDEX ix_gima_release_line_conflict_id ON gima_release_line (conflict, id);
CREATE INDEX ix_gima_release_line_file_number_id ON gima_release_line (file_number, id);
CREATE INDEX ix_gima_release_line_result_code_sort_id ON gima_release_line (result_code_sort, id);
CREATE INDEX ix_gima_release_line_kind_place_id ON gima_release_line (kind, place, id);
CREATE INDEX ix_gima_release_line_kind_user_id_sort_id ON gima_release_line (kind, user_id_sort, id);
CREATE INDEX ix_gima_release_line_kind_kana_sort_id ON gima_release_line (kind, kana_sort, id);
CREATE INDEX ix_gima_release_line_kind_unit_name_sort_id ON gima_release_line (kind, unit_name_sort, id);
CREATE INDEX ix_gima_release_line_kind_state_id ON gima_release_line (kind, state, id);
CREATE INDEX ix_gima_release_line_kind_conflict_id ON gima_release_line (kind, conflict, id);
CREATE INDEX ix_gima_release_line_kind_file_number_id ON gima_release_line (kind, file_number, id);
CREATE INDEX ix_gima_release_line_kind_result_code_sort_id ON gima_release_line (kind, result_code_sort, id);
CREATE INDEX ix_gima_release_line_state_place_id ON gima_release_line (state, place, id);
CREATE INDEX ix_gima_release_line_state_user_id_sort_id ON gima_release_line (state, user_id_sort, id);
CREATE INDEX ix_gima_release_line_state_kana_sort_id ON gima_release_line (state, kana_sort, id);
CREATE INDEX ix_gima_release_line_state_unit_name_sort_id ON gima_release_line (state, unit_name_sort, id);
CREATE INDEX ix_gima_release_line_state_kind_id ON gima_release_line (state, kind, id);
CREATE INDEX ix_gima_release_line_state_conflict_id ON gima_release_line (state, conflict, id);
CREATE INDEX ix_gima_release_line_state_file_number_id ON gima_release_line (state, file_number, id);
CREATE INDEX ix_gima_release_line_state_result_code_sort_id ON gima_release_line (state, result_code_sort, id);

-- gima.ReleaseFinding
CREATE TABLE gima_release_finding (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    release VARCHAR,
    release_fold VARCHAR,
    place INTEGER DEFAULT 0 NOT NULL,
    severity VARCHAR(40) DEFAULT 'NOTE' NOT NULL,
    rule VARCHAR,
    rule_sort ${key},
    field VARCHAR,
    user_id VARCHAR,
    user_id_sort ${key},
    user_id_fold VARCHAR,
    person VARCHAR,
    sentence VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_gima_release_finding_release ON gima_release_finding (release);
CREATE INDEX ix_gima_release_finding_place_id ON gima_release_finding (place, id);
CREATE INDEX ix_gima_release_finding_severity_id ON gima_release_finding (severity, id);
CREATE INDEX ix_gima_release_finding_rule_sort_id ON gima_release_finding (rule_sort, id);
CREATE INDEX ix_gima_release_finding_user_id_sort_id ON gima_release_finding (user_id_sort, id);
CREATE INDEX ix_gima_release_finding_person ON gima_release_finding (person);
CREATE INDEX ix_gima_release_finding_severity_place_id ON gima_release_finding (severity, place, id);
CREATE INDEX ix_gima_release_finding_severity_rule_sort_id ON gima_release_finding (severity, rule_sort, id);
CREATE INDEX ix_gima_release_finding_severity_user_id_sort_id ON gima_release_finding (severity, user_id_sort, id);

-- gima.ReleaseFile
CREATE TABLE gima_release_file (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    release VARCHAR,
    release_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'UPDATE' NOT NULL,
    number INTEGER DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    name VARCHAR,
    name_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'BUILT' NOT NULL,
    lines INTEGER DEFAULT 0 NOT NULL,
    bytes BIGINT DEFAULT 0 NOT NULL,
    hash VARCHAR,
    hash_fold VARCHAR,
    first_place INTEGER DEFAULT 0 NOT NULL,
    last_place INTEGER DEFAULT 0 NOT NULL,
    result_hash VARCHAR,
    built TIMESTAMP(6) WITH TIME ZONE,
    released TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_gima_release_file_key_ ON gima_release_file (key_);
CREATE INDEX ix_gima_release_file_release ON gima_release_file (release);
CREATE INDEX ix_gima_release_file_number_id ON gima_release_file (number, id);
CREATE INDEX ix_gima_release_file_name ON gima_release_file (name);
CREATE INDEX ix_gima_release_file_state_id ON gima_release_file (state, id);
CREATE INDEX ix_gima_release_file_hash ON gima_release_file (hash);
CREATE INDEX ix_gima_release_file_state_number_id ON gima_release_file (state, number, id);

