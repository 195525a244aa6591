-- 亡失.
-- Printed by: releng/ddl loss fudaban.issuance.loss.model.LossPackage

-- loss.LossCase
CREATE TABLE loss_loss_case (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    open_key VARCHAR,
    open_key_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    card VARCHAR,
    card_sort ${key},
    card_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    credential VARCHAR,
    person VARCHAR,
    holder_name VARCHAR,
    holder_name_fold VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    caller VARCHAR,
    call_back VARCHAR,
    circumstances VARCHAR,
    instructed_by VARCHAR,
    instructed_at TIMESTAMP(6) WITH TIME ZONE,
    approval VARCHAR,
    received TIMESTAMP(6) WITH TIME ZONE,
    notice_due DATE,
    closed TIMESTAMP(6) WITH TIME ZONE,
    found VARCHAR,
    account VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_loss_loss_case_number ON loss_loss_case (number);
CREATE INDEX ix_loss_loss_case_number_sort_id ON loss_loss_case (number_sort, id);
CREATE INDEX ix_loss_loss_case_open_key ON loss_loss_case (open_key);
CREATE INDEX ix_loss_loss_case_state_id ON loss_loss_case (state, id);
CREATE INDEX ix_loss_loss_case_card_sort_id ON loss_loss_case (card_sort, id);
CREATE INDEX ix_loss_loss_case_credential ON loss_loss_case (credential);
CREATE INDEX ix_loss_loss_case_person ON loss_loss_case (person);
CREATE INDEX ix_loss_loss_case_unit_name_sort_id ON loss_loss_case (unit_name_sort, id);
CREATE INDEX ix_loss_loss_case_received_id ON loss_loss_case (received, id);
CREATE INDEX ix_loss_loss_case_notice_due_id ON loss_loss_case (notice_due, id);
CREATE INDEX ix_loss_loss_case_account ON loss_loss_case (account);
CREATE INDEX ix_loss_loss_case_state_number_sort_id ON loss_loss_case (state, number_sort, id);
CREATE INDEX ix_loss_loss_case_state_card_sort_id ON loss_loss_case (state, card_sort, id);
CREATE INDEX ix_loss_loss_case_state_unit_name_sort_id ON loss_loss_case (state, unit_name_sort, id);
CREATE INDEX ix_loss_loss_case_state_received_id ON loss_loss_case (state, received, id);
CREATE INDEX ix_loss_loss_case_state_notice_due_id ON loss_loss_case (state, notice_due, id);
CREATE TABLE loss_loss_case_stamps (
    owner VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) DEFAULT 'RECEIVED' NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE,
    by_ VARCHAR,
    remark VARCHAR,
    entered TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES loss_loss_case (id)
);

