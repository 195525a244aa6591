-- Stock: first tables.
-- Printed by: releng/ddl stock fudaban.issuance.stock.model.StockPackage
-- oldest program: 0

-- stock.BlankMove
CREATE TABLE stock_blank_move (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    what VARCHAR(40) DEFAULT 'RECEIVED' NOT NULL,
    blank VARCHAR,
    blank_fold VARCHAR,
    serial VARCHAR,
    serial_sort ${key},
    serial_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    count INTEGER DEFAULT 0 NOT NULL,
    from_place VARCHAR,
    to_place VARCHAR,
    happened TIMESTAMP(6) WITH TIME ZONE,
    document VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    lot VARCHAR,
    lot_fold VARCHAR,
    account VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_stock_blank_move_what_id ON stock_blank_move (what, id);
CREATE INDEX ix_stock_blank_move_blank ON stock_blank_move (blank);
CREATE INDEX ix_stock_blank_move_serial_sort_id ON stock_blank_move (serial_sort, id);
CREATE INDEX ix_stock_blank_move_kind_id ON stock_blank_move (kind, id);
CREATE INDEX ix_stock_blank_move_happened_id ON stock_blank_move (happened, id);
CREATE INDEX ix_stock_blank_move_credential ON stock_blank_move (credential);
CREATE INDEX ix_stock_blank_move_lot ON stock_blank_move (lot);
CREATE INDEX ix_stock_blank_move_account ON stock_blank_move (account);
CREATE INDEX ix_stock_blank_move_what_serial_sort_id ON stock_blank_move (what, serial_sort, id);
CREATE INDEX ix_stock_blank_move_what_kind_id ON stock_blank_move (what, kind, id);
CREATE INDEX ix_stock_blank_move_what_happened_id ON stock_blank_move (what, happened, id);
CREATE INDEX ix_stock_blank_move_kind_what_id ON stock_blank_move (kind, what, id);
CREATE INDEX ix_stock_blank_move_kind_serial_sort_id ON stock_blank_move (kind, serial_sort, id);
CREATE INDEX ix_stock_blank_move_kind_happened_id ON stock_blank_move (kind, happened, id);

-- stock.BlankCount
CREATE TABLE stock_blank_count (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    month_ VARCHAR,
    month_sort ${key},
    month_fold VARCHAR,
    counted TIMESTAMP(6) WITH TIME ZONE,
    account VARCHAR,
    witness VARCHAR,
    booked INTEGER DEFAULT 0 NOT NULL,
    found INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_stock_blank_count_month_sort_id ON stock_blank_count (month_sort, id);
CREATE INDEX ix_stock_blank_count_counted_id ON stock_blank_count (counted, id);
CREATE INDEX ix_stock_blank_count_account ON stock_blank_count (account);
CREATE TABLE stock_blank_count_lines (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    place VARCHAR,
    serial VARCHAR,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    booked INTEGER DEFAULT 0 NOT NULL,
    found INTEGER DEFAULT 0 NOT NULL,
    remark VARCHAR,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES stock_blank_count (id)
);

