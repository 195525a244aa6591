-- Reconciliation: first tables.
-- Printed by: releng/ddl reconciliation fudaban.issuance.reconcile.model.ReconciliationPackage
-- oldest program: 0

-- reconciliation.Comparison
CREATE TABLE reconciliation_comparison (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    made TIMESTAMP(6) WITH TIME ZONE,
    account VARCHAR,
    cards INTEGER DEFAULT 0 NOT NULL,
    differences INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_reconciliation_comparison_number_sort_id ON reconciliation_comparison (number_sort, id);
CREATE INDEX ix_reconciliation_comparison_made_id ON reconciliation_comparison (made, id);
CREATE INDEX ix_reconciliation_comparison_account ON reconciliation_comparison (account);
CREATE TABLE reconciliation_comparison_sources (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    system VARCHAR,
    name VARCHAR,
    hash VARCHAR,
    rows_ INTEGER DEFAULT 0 NOT NULL,
    faults INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES reconciliation_comparison (id)
);

-- reconciliation.Difference
CREATE TABLE reconciliation_difference (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    comparison VARCHAR,
    comparison_fold VARCHAR,
    seen VARCHAR,
    seen_fold VARCHAR,
    open_key VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'GATE_LETS_IN' NOT NULL,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    repair VARCHAR(40) DEFAULT 'SUSPEND_HERE' NOT NULL,
    own VARCHAR,
    other VARCHAR,
    found TIMESTAMP(6) WITH TIME ZONE,
    ended TIMESTAMP(6) WITH TIME ZONE,
    remark VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_reconciliation_difference_open_key ON reconciliation_difference (open_key);
CREATE INDEX ix_reconciliation_difference_comparison ON reconciliation_difference (comparison);
CREATE INDEX ix_reconciliation_difference_seen ON reconciliation_difference (seen);
CREATE INDEX ix_reconciliation_difference_credential ON reconciliation_difference (credential);
CREATE INDEX ix_reconciliation_difference_number_sort_id ON reconciliation_difference (number_sort, id);
CREATE INDEX ix_reconciliation_difference_kind_id ON reconciliation_difference (kind, id);
CREATE INDEX ix_reconciliation_difference_state_id ON reconciliation_difference (state, id);
CREATE INDEX ix_reconciliation_difference_found_id ON reconciliation_difference (found, id);
CREATE INDEX ix_reconciliation_difference_kind_number_sort_id ON reconciliation_difference (kind, number_sort, id);
CREATE INDEX ix_reconciliation_difference_kind_state_id ON reconciliation_difference (kind, state, id);
CREATE INDEX ix_reconciliation_difference_kind_found_id ON reconciliation_difference (kind, found, id);
CREATE INDEX ix_reconciliation_difference_state_number_sort_id ON reconciliation_difference (state, number_sort, id);
CREATE INDEX ix_reconciliation_difference_state_kind_id ON reconciliation_difference (state, kind, id);
CREATE INDEX ix_reconciliation_difference_state_found_id ON reconciliation_difference (state, found, id);

