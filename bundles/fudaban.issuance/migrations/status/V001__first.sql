-- Views and forms of the 発行状況一覧表: first tables.
-- Printed by: releng/ddl status fudaban.issuance.status.model.StatusPackage
-- oldest program: 0

-- status.SavedView
CREATE TABLE status_saved_view (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    name VARCHAR,
    name_sort ${key},
    active_name VARCHAR,
    definition VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_status_saved_view_active_name ON status_saved_view (active_name);
CREATE INDEX ix_status_saved_view_name_sort_id ON status_saved_view (name_sort, id);

-- status.SavedForm
CREATE TABLE status_saved_form (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    name VARCHAR,
    name_sort ${key},
    active_name VARCHAR,
    file_name VARCHAR,
    file VARCHAR,
    cells VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_status_saved_form_active_name ON status_saved_form (active_name);
CREATE INDEX ix_status_saved_form_name_sort_id ON status_saved_form (name_sort, id);
CREATE INDEX ix_status_saved_form_file ON status_saved_form (file);
