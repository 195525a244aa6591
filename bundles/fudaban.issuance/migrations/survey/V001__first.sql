-- 有効期限調査.
-- Printed by: releng/ddl survey fudaban.issuance.survey.model.SurveyPackage

-- survey.SurveyRound
CREATE TABLE survey_survey_round (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    month_ VARCHAR,
    month_sort ${key},
    month_fold VARCHAR,
    due DATE,
    opened TIMESTAMP(6) WITH TIME ZONE,
    cards INTEGER DEFAULT 0 NOT NULL,
    answered INTEGER DEFAULT 0 NOT NULL,
    account VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_survey_survey_round_month_ ON survey_survey_round (month_);
CREATE INDEX ix_survey_survey_round_number_sort_id ON survey_survey_round (number_sort, id);
CREATE INDEX ix_survey_survey_round_month_sort_id ON survey_survey_round (month_sort, id);
CREATE INDEX ix_survey_survey_round_due_id ON survey_survey_round (due, id);
CREATE INDEX ix_survey_survey_round_opened_id ON survey_survey_round (opened, id);
CREATE INDEX ix_survey_survey_round_account ON survey_survey_round (account);

-- survey.SurveyRow
CREATE TABLE survey_survey_row (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    key_ VARCHAR,
    round VARCHAR,
    month_ VARCHAR,
    month_sort ${key},
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    credential VARCHAR,
    person VARCHAR,
    holder_name VARCHAR,
    holder_name_fold VARCHAR,
    holder_kana VARCHAR,
    holder_kana_sort ${key},
    holder_kana_fold VARCHAR,
    organization VARCHAR,
    unit_name VARCHAR,
    unit_name_sort ${key},
    unit_name_fold VARCHAR,
    expires_on DATE,
    answer VARCHAR(40) DEFAULT 'OPEN' NOT NULL,
    answered TIMESTAMP(6) WITH TIME ZONE,
    place VARCHAR,
    letter VARCHAR,
    letter_fold VARCHAR,
    asked TIMESTAMP(6) WITH TIME ZONE,
    times INTEGER DEFAULT 0 NOT NULL,
    open BOOLEAN DEFAULT FALSE NOT NULL,
    outcome VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_survey_survey_row_key_ ON survey_survey_row (key_);
CREATE INDEX ix_survey_survey_row_round ON survey_survey_row (round);
CREATE INDEX ix_survey_survey_row_month_sort_id ON survey_survey_row (month_sort, id);
CREATE INDEX ix_survey_survey_row_number_sort_id ON survey_survey_row (number_sort, id);
CREATE INDEX ix_survey_survey_row_credential ON survey_survey_row (credential);
CREATE INDEX ix_survey_survey_row_person ON survey_survey_row (person);
CREATE INDEX ix_survey_survey_row_holder_kana_sort_id ON survey_survey_row (holder_kana_sort, id);
CREATE INDEX ix_survey_survey_row_organization ON survey_survey_row (organization);
CREATE INDEX ix_survey_survey_row_unit_name_sort_id ON survey_survey_row (unit_name_sort, id);
CREATE INDEX ix_survey_survey_row_expires_on_id ON survey_survey_row (expires_on, id);
CREATE INDEX ix_survey_survey_row_answer_id ON survey_survey_row (answer, id);
CREATE INDEX ix_survey_survey_row_letter ON survey_survey_row (letter);
CREATE INDEX ix_survey_survey_row_asked_id ON survey_survey_row (asked, id);
CREATE INDEX ix_survey_survey_row_open_id ON survey_survey_row (open, id);
CREATE INDEX ix_survey_survey_row_answer_month_sort_id ON survey_survey_row (answer, month_sort, id);
CREATE INDEX ix_survey_survey_row_answer_number_sort_id ON survey_survey_row (answer, number_sort, id);
CREATE INDEX ix_survey_survey_row_answer_holder_kana_sort_id ON survey_survey_row (answer, holder_kana_sort, id);
CREATE INDEX ix_survey_survey_row_answer_unit_name_sort_id ON survey_survey_row (answer, unit_name_sort, id);
CREATE INDEX ix_survey_survey_row_answer_expires_on_id ON survey_survey_row (answer, expires_on, id);
CREATE INDEX ix_survey_survey_row_answer_asked_id ON survey_survey_row (answer, asked, id);
CREATE INDEX ix_survey_survey_row_answer_open_id ON survey_survey_row (answer, open, id);

