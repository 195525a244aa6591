-- Accounts of the systems that are looked after.
-- Printed by: releng/ddl registers fudaban.registers.model.RegistersPackage

-- registers.SystemAccount
CREATE TABLE registers_system_account (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    key_ VARCHAR,
    system VARCHAR,
    system_sort ${key},
    system_fold VARCHAR,
    name VARCHAR,
    name_sort ${key},
    name_fold VARCHAR,
    person VARCHAR,
    owner_name VARCHAR,
    owner_name_fold VARCHAR,
    rights VARCHAR,
    purpose VARCHAR,
    state VARCHAR(40) DEFAULT 'ACTIVE' NOT NULL,
    created_on DATE,
    disabled_on DATE,
    reference VARCHAR,
    remark VARCHAR,
    taken_over BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_registers_system_account_key_ ON registers_system_account (key_);
CREATE INDEX ix_registers_system_account_system_sort_id ON registers_system_account (system_sort, id);
CREATE INDEX ix_registers_system_account_name_sort_id ON registers_system_account (name_sort, id);
CREATE INDEX ix_registers_system_account_person ON registers_system_account (person);
CREATE INDEX ix_registers_system_account_state_id ON registers_system_account (state, id);
CREATE INDEX ix_registers_system_account_state_system_sort_id ON registers_system_account (state, system_sort, id);
CREATE INDEX ix_registers_system_account_state_name_sort_id ON registers_system_account (state, name_sort, id);

