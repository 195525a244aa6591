-- Blank cards.
-- Printed by: releng/ddl issuance fudaban.issuance.model.IssuancePackage
-- oldest program: 1

-- issuance.Blank
CREATE TABLE issuance_blank (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    serial VARCHAR,
    serial_sort ${key},
    serial_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    state VARCHAR(40) DEFAULT 'IN_STOCK' NOT NULL,
    count INTEGER DEFAULT 0 NOT NULL,
    place VARCHAR,
    place_sort ${key},
    place_fold VARCHAR,
    lot VARCHAR,
    received_on DATE,
    remark VARCHAR,
    taken_over BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_issuance_blank_serial ON issuance_blank (serial);
CREATE INDEX ix_issuance_blank_serial_sort_id ON issuance_blank (serial_sort, id);
CREATE INDEX ix_issuance_blank_state_id ON issuance_blank (state, id);
CREATE INDEX ix_issuance_blank_place_sort_id ON issuance_blank (place_sort, id);
CREATE INDEX ix_issuance_blank_state_serial_sort_id ON issuance_blank (state, serial_sort, id);
CREATE INDEX ix_issuance_blank_state_place_sort_id ON issuance_blank (state, place_sort, id);

