-- Posts beside the first one, and the staff events that took effect.
-- Printed by: releng/ddl personnel fudaban.personnel.model.PersonnelPackage

-- personnel.Post
CREATE TABLE personnel_post (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    person VARCHAR,
    organization VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    title VARCHAR,
    valid_from DATE,
    valid_to DATE,
    active_key VARCHAR,
    reference VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_personnel_post_active_key ON personnel_post (active_key);
CREATE INDEX ix_personnel_post_person ON personnel_post (person);
CREATE INDEX ix_personnel_post_organization ON personnel_post (organization);
CREATE INDEX ix_personnel_post_unit_name_sort_id ON personnel_post (unit_name_sort, id);

-- personnel.ReceivedEvent
CREATE TABLE personnel_received_event (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    key_ VARCHAR,
    kind VARCHAR(40) DEFAULT 'HIRED' NOT NULL,
    effective_on DATE,
    person VARCHAR,
    staff_number VARCHAR,
    staff_number_fold VARCHAR,
    content VARCHAR,
    reference VARCHAR,
    reference_fold VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_personnel_received_event_key_ ON personnel_received_event (key_);
CREATE INDEX ix_personnel_received_event_kind_id ON personnel_received_event (kind, id);
CREATE INDEX ix_personnel_received_event_effective_on_id ON personnel_received_event (effective_on, id);
CREATE INDEX ix_personnel_received_event_person ON personnel_received_event (person);
CREATE INDEX ix_personnel_received_event_staff_number ON personnel_received_event (staff_number);
CREATE INDEX ix_personnel_received_event_reference ON personnel_received_event (reference);
CREATE INDEX ix_personnel_received_event_kind_effective_on_id ON personnel_received_event (kind, effective_on, id);

