-- Receipts of the counter, parcels, the cards on them, and what units were asked for.
-- Printed by: releng/ddl delivery fudaban.issuance.delivery.model.DeliveryPackage

-- delivery.CarriedCard
CREATE TABLE delivery_carried_card (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    carrier VARCHAR,
    carrier_fold VARCHAR,
    carrier_number VARCHAR,
    carrier_number_fold VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    open_key VARCHAR,
    state VARCHAR(40) DEFAULT 'UNDER_WAY' NOT NULL,
    holder_name VARCHAR,
    holder_name_fold VARCHAR,
    holder_kana VARCHAR,
    holder_kana_sort ${key},
    unit_name VARCHAR,
    unit_name_sort ${key},
    active_from DATE,
    ended TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_delivery_carried_card_open_key ON delivery_carried_card (open_key);
CREATE INDEX ix_delivery_carried_card_carrier ON delivery_carried_card (carrier);
CREATE INDEX ix_delivery_carried_card_carrier_number ON delivery_carried_card (carrier_number);
CREATE INDEX ix_delivery_carried_card_credential ON delivery_carried_card (credential);
CREATE INDEX ix_delivery_carried_card_number_sort_id ON delivery_carried_card (number_sort, id);
CREATE INDEX ix_delivery_carried_card_state_id ON delivery_carried_card (state, id);
CREATE INDEX ix_delivery_carried_card_holder_kana_sort_id ON delivery_carried_card (holder_kana_sort, id);
CREATE INDEX ix_delivery_carried_card_unit_name_sort_id ON delivery_carried_card (unit_name_sort, id);
CREATE INDEX ix_delivery_carried_card_active_from_id ON delivery_carried_card (active_from, id);
CREATE INDEX ix_delivery_carried_card_state_number_sort_id ON delivery_carried_card (state, number_sort, id);
CREATE INDEX ix_delivery_carried_card_state_holder_kana_sort_id ON delivery_carried_card (state, holder_kana_sort, id);
CREATE INDEX ix_delivery_carried_card_state_unit_name_sort_id ON delivery_carried_card (state, unit_name_sort, id);
CREATE INDEX ix_delivery_carried_card_state_active_from_id ON delivery_carried_card (state, active_from, id);

-- delivery.Handover
CREATE TABLE delivery_handover (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    proxy BOOLEAN DEFAULT FALSE NOT NULL,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    receiver VARCHAR,
    receiver_fold VARCHAR,
    receiver_person VARCHAR,
    made TIMESTAMP(6) WITH TIME ZONE,
    size INTEGER DEFAULT 0 NOT NULL,
    active_from DATE,
    received_on DATE,
    scan VARCHAR,
    remark VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_delivery_handover_number ON delivery_handover (number);
CREATE INDEX ix_delivery_handover_number_sort_id ON delivery_handover (number_sort, id);
CREATE INDEX ix_delivery_handover_state_id ON delivery_handover (state, id);
CREATE INDEX ix_delivery_handover_unit_name_sort_id ON delivery_handover (unit_name_sort, id);
CREATE INDEX ix_delivery_handover_receiver_person ON delivery_handover (receiver_person);
CREATE INDEX ix_delivery_handover_made_id ON delivery_handover (made, id);
CREATE INDEX ix_delivery_handover_received_on_id ON delivery_handover (received_on, id);
CREATE INDEX ix_delivery_handover_scan ON delivery_handover (scan);
CREATE INDEX ix_delivery_handover_state_number_sort_id ON delivery_handover (state, number_sort, id);
CREATE INDEX ix_delivery_handover_state_unit_name_sort_id ON delivery_handover (state, unit_name_sort, id);
CREATE INDEX ix_delivery_handover_state_made_id ON delivery_handover (state, made, id);
CREATE INDEX ix_delivery_handover_state_received_on_id ON delivery_handover (state, received_on, id);

-- delivery.Parcel
CREATE TABLE delivery_parcel (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'PREPARING' NOT NULL,
    destination VARCHAR,
    destination_sort ${key},
    destination_fold VARCHAR,
    bag VARCHAR,
    bag_sort ${key},
    bag_fold VARCHAR,
    tracking VARCHAR,
    tracking_sort ${key},
    tracking_fold VARCHAR,
    method VARCHAR,
    made TIMESTAMP(6) WITH TIME ZONE,
    size INTEGER DEFAULT 0 NOT NULL,
    active_from DATE,
    sealed_on DATE,
    posted_on DATE,
    due DATE,
    received_on DATE,
    receiver VARCHAR,
    scan VARCHAR,
    remark VARCHAR,
    reminders INTEGER DEFAULT 0 NOT NULL,
    reminded_on DATE,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_delivery_parcel_number ON delivery_parcel (number);
CREATE INDEX ix_delivery_parcel_number_sort_id ON delivery_parcel (number_sort, id);
CREATE INDEX ix_delivery_parcel_state_id ON delivery_parcel (state, id);
CREATE INDEX ix_delivery_parcel_destination_sort_id ON delivery_parcel (destination_sort, id);
CREATE INDEX ix_delivery_parcel_bag_sort_id ON delivery_parcel (bag_sort, id);
CREATE INDEX ix_delivery_parcel_tracking_sort_id ON delivery_parcel (tracking_sort, id);
CREATE INDEX ix_delivery_parcel_made_id ON delivery_parcel (made, id);
CREATE INDEX ix_delivery_parcel_posted_on_id ON delivery_parcel (posted_on, id);
CREATE INDEX ix_delivery_parcel_due_id ON delivery_parcel (due, id);
CREATE INDEX ix_delivery_parcel_received_on_id ON delivery_parcel (received_on, id);
CREATE INDEX ix_delivery_parcel_scan ON delivery_parcel (scan);
CREATE INDEX ix_delivery_parcel_state_number_sort_id ON delivery_parcel (state, number_sort, id);
CREATE INDEX ix_delivery_parcel_state_destination_sort_id ON delivery_parcel (state, destination_sort, id);
CREATE INDEX ix_delivery_parcel_state_bag_sort_id ON delivery_parcel (state, bag_sort, id);
CREATE INDEX ix_delivery_parcel_state_tracking_sort_id ON delivery_parcel (state, tracking_sort, id);
CREATE INDEX ix_delivery_parcel_state_made_id ON delivery_parcel (state, made, id);
CREATE INDEX ix_delivery_parcel_state_posted_on_id ON delivery_parcel (state, posted_on, id);
CREATE INDEX ix_delivery_parcel_state_due_id ON delivery_parcel (state, due, id);
CREATE INDEX ix_delivery_parcel_state_received_on_id ON delivery_parcel (state, received_on, id);

-- delivery.Demand
CREATE TABLE delivery_demand (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    day_ DATE,
    due DATE,
    size INTEGER DEFAULT 0 NOT NULL,
    list_hash VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_delivery_demand_number ON delivery_demand (number);
CREATE INDEX ix_delivery_demand_number_sort_id ON delivery_demand (number_sort, id);
CREATE INDEX ix_delivery_demand_unit_name_sort_id ON delivery_demand (unit_name_sort, id);
CREATE INDEX ix_delivery_demand_day__id ON delivery_demand (day_, id);

-- delivery.DemandedCard
CREATE TABLE delivery_demanded_card (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    demand VARCHAR,
    demand_fold VARCHAR,
    credential VARCHAR,
    credential_fold VARCHAR,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    reason VARCHAR(40) DEFAULT 'LEFT' NOT NULL,
    day_ DATE,
    round INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_delivery_demanded_card_demand ON delivery_demanded_card (demand);
CREATE INDEX ix_delivery_demanded_card_credential ON delivery_demanded_card (credential);
CREATE INDEX ix_delivery_demanded_card_number_sort_id ON delivery_demanded_card (number_sort, id);
CREATE INDEX ix_delivery_demanded_card_day__id ON delivery_demanded_card (day_, id);

