-- The key updates must be signed with, and changes of the program.
-- Printed by: releng/ddl update fudaban.update.model.UpdatePackage
-- oldest program: 0

-- update.TrustedKey
CREATE TABLE update_trusted_key (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    encoded VARCHAR,
    fingerprint VARCHAR,
    fingerprint_fold VARCHAR,
    source VARCHAR,
    active VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_update_trusted_key_active ON update_trusted_key (active);
CREATE INDEX ix_update_trusted_key_fingerprint ON update_trusted_key (fingerprint);

-- update.ProgramChange
CREATE TABLE update_program_change (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    kind VARCHAR(40) DEFAULT 'INSTALL' NOT NULL,
    state VARCHAR(40) DEFAULT 'PLANNED' NOT NULL,
    site VARCHAR,
    site_fold VARCHAR,
    edition INTEGER DEFAULT 0 NOT NULL,
    previous INTEGER DEFAULT 0 NOT NULL,
    title VARCHAR,
    changes VARCHAR,
    manifest VARCHAR,
    manifest_fold VARCHAR,
    signer VARCHAR,
    parts VARCHAR,
    schemas VARCHAR,
    backup VARCHAR,
    row_ VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_update_program_change_state_id ON update_program_change (state, id);
CREATE INDEX ix_update_program_change_site ON update_program_change (site);
CREATE INDEX ix_update_program_change_manifest ON update_program_change (manifest);

