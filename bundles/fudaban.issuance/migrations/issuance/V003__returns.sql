-- Cards that were handed in; boxes that pieces are taken from.
-- Printed by: releng/ddl issuance fudaban.issuance.model.IssuancePackage
-- oldest program: 1

ALTER TABLE issuance_blank ADD COLUMN pool VARCHAR;
ALTER TABLE issuance_blank ADD COLUMN pool_fold VARCHAR;
CREATE INDEX ix_issuance_blank_pool ON issuance_blank (pool);

-- issuance.CardReturn
CREATE TABLE issuance_card_return (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    credential VARCHAR,
    credential_fold VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    open_key VARCHAR,
    why VARCHAR(40) DEFAULT 'LEFT' NOT NULL,
    returned TIMESTAMP(6) WITH TIME ZONE,
    taken_by VARCHAR,
    handed_by VARCHAR,
    remark VARCHAR,
    before VARCHAR(40) DEFAULT 'PREPARED' NOT NULL,
    suspension VARCHAR,
    undone TIMESTAMP(6) WITH TIME ZONE,
    undo_reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_issuance_card_return_open_key ON issuance_card_return (open_key);
CREATE INDEX ix_issuance_card_return_credential ON issuance_card_return (credential);
CREATE INDEX ix_issuance_card_return_number_sort_id ON issuance_card_return (number_sort, id);
CREATE INDEX ix_issuance_card_return_why_id ON issuance_card_return (why, id);
CREATE INDEX ix_issuance_card_return_returned_id ON issuance_card_return (returned, id);
CREATE INDEX ix_issuance_card_return_taken_by ON issuance_card_return (taken_by);
CREATE INDEX ix_issuance_card_return_suspension ON issuance_card_return (suspension);
CREATE INDEX ix_issuance_card_return_why_number_sort_id ON issuance_card_return (why, number_sort, id);
CREATE INDEX ix_issuance_card_return_why_returned_id ON issuance_card_return (why, returned, id);
