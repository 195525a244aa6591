-- Applications somebody will have to make.
-- Printed by: releng/ddl proposals fudaban.issuance.proposals.model.ProposalsPackage
-- oldest program: 0

-- proposals.Proposal
CREATE TABLE proposals_proposal (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    source_key VARCHAR,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    cause VARCHAR(40) DEFAULT 'HIRED' NOT NULL,
    kind VARCHAR(40) DEFAULT 'NEW' NOT NULL,
    card_kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    effective_on DATE,
    person VARCHAR,
    person_fold VARCHAR,
    staff_number VARCHAR,
    staff_number_sort ${key},
    staff_number_fold VARCHAR,
    display_name VARCHAR,
    display_name_fold VARCHAR,
    kana VARCHAR,
    kana_sort ${key},
    kana_fold VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    card_number VARCHAR,
    card_number_fold VARCHAR,
    application VARCHAR,
    application_fold VARCHAR,
    reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_proposals_proposal_source_key ON proposals_proposal (source_key);
CREATE INDEX ix_proposals_proposal_number_sort_id ON proposals_proposal (number_sort, id);
CREATE INDEX ix_proposals_proposal_state_id ON proposals_proposal (state, id);
CREATE INDEX ix_proposals_proposal_effective_on_id ON proposals_proposal (effective_on, id);
CREATE INDEX ix_proposals_proposal_person ON proposals_proposal (person);
CREATE INDEX ix_proposals_proposal_staff_number_sort_id ON proposals_proposal (staff_number_sort, id);
CREATE INDEX ix_proposals_proposal_kana_sort_id ON proposals_proposal (kana_sort, id);
CREATE INDEX ix_proposals_proposal_unit_name_sort_id ON proposals_proposal (unit_name_sort, id);
CREATE INDEX ix_proposals_proposal_credential ON proposals_proposal (credential);
CREATE INDEX ix_proposals_proposal_card_number ON proposals_proposal (card_number);
CREATE INDEX ix_proposals_proposal_application ON proposals_proposal (application);
CREATE INDEX ix_proposals_proposal_state_number_sort_id ON proposals_proposal (state, number_sort, id);
CREATE INDEX ix_proposals_proposal_state_effective_on_id ON proposals_proposal (state, effective_on, id);
CREATE INDEX ix_proposals_proposal_state_staff_number_sort_id ON proposals_proposal (state, staff_number_sort, id);
CREATE INDEX ix_proposals_proposal_state_kana_sort_id ON proposals_proposal (state, kana_sort, id);
CREATE INDEX ix_proposals_proposal_state_unit_name_sort_id ON proposals_proposal (state, unit_name_sort, id);

