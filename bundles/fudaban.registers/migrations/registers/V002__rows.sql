-- Rows of all registers.
-- registers.RegisterRow
CREATE TABLE registers_register_row (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    register VARCHAR,
    register_sort ${key},
    day_ DATE,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    due DATE,
    completed_on DATE,
    keep_until DATE,
    item VARCHAR,
    cells VARCHAR,
    cells_fold VARCHAR,
    personal_cells VARCHAR,
    personal_cells_fold VARCHAR,
    network_cells VARCHAR,
    interface_cells VARCHAR,
    security_cells VARCHAR,
    artwork_cells VARCHAR,
    account VARCHAR,
    reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_registers_register_row_number ON registers_register_row (number);
CREATE INDEX ix_registers_register_row_number_sort_id ON registers_register_row (number_sort, id);
CREATE INDEX ix_registers_register_row_register_sort_id ON registers_register_row (register_sort, id);
CREATE INDEX ix_registers_register_row_day__id ON registers_register_row (day_, id);
CREATE INDEX ix_registers_register_row_state_id ON registers_register_row (state, id);
CREATE INDEX ix_registers_register_row_due_id ON registers_register_row (due, id);
CREATE INDEX ix_registers_register_row_account ON registers_register_row (account);
CREATE INDEX ix_registers_register_row_state_number_sort_id ON registers_register_row (state, number_sort, id);
CREATE INDEX ix_registers_register_row_state_register_sort_id ON registers_register_row (state, register_sort, id);
CREATE INDEX ix_registers_register_row_state_day__id ON registers_register_row (state, day_, id);
CREATE INDEX ix_registers_register_row_state_due_id ON registers_register_row (state, due, id);

