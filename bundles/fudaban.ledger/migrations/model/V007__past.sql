-- What dated features of cards were, to be asked for any day: derived from the journal, filled from it when a desk is opened.
-- oldest program: 1
CREATE TABLE model_credential_past (
    id VARCHAR(36) NOT NULL,
    past_version BIGINT NOT NULL,
    past_since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    past_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    state VARCHAR(40) DEFAULT 'PREPARED' NOT NULL,
    unit_name VARCHAR,
    unit_name_sort ${key},
    issued_on DATE,
    expires_on DATE,
    PRIMARY KEY (id, past_version)
);
