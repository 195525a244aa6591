-- Wave: first tables.
-- Printed by: releng/ddl wave fudaban.issuance.wave.model.WavePackage
-- oldest program: 0

-- wave.Wave
CREATE TABLE wave_wave (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    title VARCHAR,
    title_fold VARCHAR,
    step VARCHAR(40) DEFAULT 'SUSPEND' NOT NULL,
    reason VARCHAR,
    effective_on DATE,
    planned TIMESTAMP(6) WITH TIME ZONE,
    account VARCHAR,
    size INTEGER DEFAULT 0 NOT NULL,
    parts INTEGER DEFAULT 0 NOT NULL,
    undoes VARCHAR,
    undoes_fold VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_wave_wave_number_sort_id ON wave_wave (number_sort, id);
CREATE INDEX ix_wave_wave_step_id ON wave_wave (step, id);
CREATE INDEX ix_wave_wave_effective_on_id ON wave_wave (effective_on, id);
CREATE INDEX ix_wave_wave_planned_id ON wave_wave (planned, id);
CREATE INDEX ix_wave_wave_account ON wave_wave (account);
CREATE INDEX ix_wave_wave_undoes ON wave_wave (undoes);
CREATE INDEX ix_wave_wave_step_number_sort_id ON wave_wave (step, number_sort, id);
CREATE INDEX ix_wave_wave_step_effective_on_id ON wave_wave (step, effective_on, id);
CREATE INDEX ix_wave_wave_step_planned_id ON wave_wave (step, planned, id);

-- wave.WavePart
CREATE TABLE wave_wave_part (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    wave VARCHAR,
    wave_fold VARCHAR,
    place INTEGER DEFAULT 0 NOT NULL,
    place_key VARCHAR,
    state VARCHAR(40) DEFAULT 'PLANNED' NOT NULL,
    numbers VARCHAR,
    size INTEGER DEFAULT 0 NOT NULL,
    skipped VARCHAR,
    done INTEGER DEFAULT 0 NOT NULL,
    request VARCHAR,
    request_fold VARCHAR,
    ended TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_wave_wave_part_place_key ON wave_wave_part (place_key);
CREATE INDEX ix_wave_wave_part_wave ON wave_wave_part (wave);
CREATE INDEX ix_wave_wave_part_place_id ON wave_wave_part (place, id);
CREATE INDEX ix_wave_wave_part_state_id ON wave_wave_part (state, id);
CREATE INDEX ix_wave_wave_part_request ON wave_wave_part (request);
CREATE INDEX ix_wave_wave_part_state_place_id ON wave_wave_part (state, place, id);

