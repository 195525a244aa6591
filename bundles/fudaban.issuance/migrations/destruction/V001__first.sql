-- Destruction: first tables.
-- Printed by: releng/ddl destruction fudaban.issuance.destroy.model.DestructionPackage
-- oldest program: 0

-- destruction.DestructionLot
CREATE TABLE destruction_destruction_lot (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    opened TIMESTAMP(6) WITH TIME ZONE,
    closed TIMESTAMP(6) WITH TIME ZONE,
    operator VARCHAR,
    witness_account VARCHAR,
    witness VARCHAR,
    method VARCHAR,
    level VARCHAR,
    cards INTEGER DEFAULT 0 NOT NULL,
    blanks INTEGER DEFAULT 0 NOT NULL,
    last_place INTEGER DEFAULT 0 NOT NULL,
    waiting INTEGER DEFAULT 0 NOT NULL,
    list_hash VARCHAR,
    list_hash_fold VARCHAR,
    reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_destruction_destruction_lot_number_sort_id ON destruction_destruction_lot (number_sort, id);
CREATE INDEX ix_destruction_destruction_lot_state_id ON destruction_destruction_lot (state, id);
CREATE INDEX ix_destruction_destruction_lot_opened_id ON destruction_destruction_lot (opened, id);
CREATE INDEX ix_destruction_destruction_lot_closed_id ON destruction_destruction_lot (closed, id);
CREATE INDEX ix_destruction_destruction_lot_operator ON destruction_destruction_lot (operator);
CREATE INDEX ix_destruction_destruction_lot_witness_account ON destruction_destruction_lot (witness_account);
CREATE INDEX ix_destruction_destruction_lot_list_hash ON destruction_destruction_lot (list_hash);
CREATE INDEX ix_destruction_destruction_lot_state_number_sort_id ON destruction_destruction_lot (state, number_sort, id);
CREATE INDEX ix_destruction_destruction_lot_state_opened_id ON destruction_destruction_lot (state, opened, id);
CREATE INDEX ix_destruction_destruction_lot_state_closed_id ON destruction_destruction_lot (state, closed, id);

-- destruction.LotEntry
CREATE TABLE destruction_lot_entry (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    lot VARCHAR,
    lot_fold VARCHAR,
    place INTEGER DEFAULT 0 NOT NULL,
    item_key VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    blank VARCHAR,
    blank_fold VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    count INTEGER DEFAULT 0 NOT NULL,
    identified VARCHAR(40) DEFAULT 'READER' NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE,
    taken_out TIMESTAMP(6) WITH TIME ZONE,
    reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_destruction_lot_entry_item_key ON destruction_lot_entry (item_key);
CREATE INDEX ix_destruction_lot_entry_lot ON destruction_lot_entry (lot);
CREATE INDEX ix_destruction_lot_entry_place_id ON destruction_lot_entry (place, id);
CREATE INDEX ix_destruction_lot_entry_credential ON destruction_lot_entry (credential);
CREATE INDEX ix_destruction_lot_entry_blank ON destruction_lot_entry (blank);
CREATE INDEX ix_destruction_lot_entry_number_sort_id ON destruction_lot_entry (number_sort, id);

