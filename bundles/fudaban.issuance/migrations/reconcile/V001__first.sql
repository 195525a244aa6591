-- 照合.
-- Printed by: releng/ddl reconcile fudaban.issuance.reconcile.model.ReconcilePackage

-- reconcile.Comparison
CREATE TABLE reconcile_comparison (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    made TIMESTAMP(6) WITH TIME ZONE,
    account VARCHAR,
    cards INTEGER DEFAULT 0 NOT NULL,
    agreeing INTEGER DEFAULT 0 NOT NULL,
    later INTEGER DEFAULT 0 NOT NULL,
    differing INTEGER DEFAULT 0 NOT NULL,
    done INTEGER DEFAULT 0 NOT NULL,
    complete BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_reconcile_comparison_number_sort_id ON reconcile_comparison (number_sort, id);
CREATE INDEX ix_reconcile_comparison_made_id ON reconcile_comparison (made, id);
CREATE INDEX ix_reconcile_comparison_account ON reconcile_comparison (account);
CREATE INDEX ix_reconcile_comparison_differing_id ON reconcile_comparison (differing, id);
CREATE TABLE reconcile_comparison_sides (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    source VARCHAR,
    title VARCHAR,
    file VARCHAR,
    hash VARCHAR,
    as_of DATE,
    rows_ INTEGER DEFAULT 0 NOT NULL,
    faults INTEGER DEFAULT 0 NOT NULL,
    others INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES reconcile_comparison (id)
);
CREATE TABLE reconcile_comparison_tallies (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    source VARCHAR,
    kind VARCHAR(40) DEFAULT 'LETS_IN' NOT NULL,
    count INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES reconcile_comparison (id)
);

-- reconcile.CardRow
CREATE TABLE reconcile_card_row (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    key_ VARCHAR,
    comparison VARCHAR,
    comparison_fold VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'LETS_IN' NOT NULL,
    mending VARCHAR(40) DEFAULT 'SUSPEND' NOT NULL,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    own VARCHAR,
    chip VARCHAR,
    common VARCHAR,
    gate VARCHAR,
    findings VARCHAR,
    remark VARCHAR,
    wave VARCHAR,
    wave_fold VARCHAR,
    letters VARCHAR,
    ended TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_reconcile_card_row_key_ ON reconcile_card_row (key_);
CREATE INDEX ix_reconcile_card_row_comparison ON reconcile_card_row (comparison);
CREATE INDEX ix_reconcile_card_row_number_sort_id ON reconcile_card_row (number_sort, id);
CREATE INDEX ix_reconcile_card_row_credential ON reconcile_card_row (credential);
CREATE INDEX ix_reconcile_card_row_kind_id ON reconcile_card_row (kind, id);
CREATE INDEX ix_reconcile_card_row_mending_id ON reconcile_card_row (mending, id);
CREATE INDEX ix_reconcile_card_row_state_id ON reconcile_card_row (state, id);
CREATE INDEX ix_reconcile_card_row_wave ON reconcile_card_row (wave);
CREATE INDEX ix_reconcile_card_row_kind_number_sort_id ON reconcile_card_row (kind, number_sort, id);
CREATE INDEX ix_reconcile_card_row_kind_mending_id ON reconcile_card_row (kind, mending, id);
CREATE INDEX ix_reconcile_card_row_kind_state_id ON reconcile_card_row (kind, state, id);
CREATE INDEX ix_reconcile_card_row_mending_number_sort_id ON reconcile_card_row (mending, number_sort, id);
CREATE INDEX ix_reconcile_card_row_mending_kind_id ON reconcile_card_row (mending, kind, id);
CREATE INDEX ix_reconcile_card_row_mending_state_id ON reconcile_card_row (mending, state, id);
CREATE INDEX ix_reconcile_card_row_state_number_sort_id ON reconcile_card_row (state, number_sort, id);
CREATE INDEX ix_reconcile_card_row_state_kind_id ON reconcile_card_row (state, kind, id);
CREATE INDEX ix_reconcile_card_row_state_mending_id ON reconcile_card_row (state, mending, id);

