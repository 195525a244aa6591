-- Letters of the desk, its mail server and its lists of addresses.
-- Printed by: releng/ddl mail fudaban.mail.model.MailPackage

-- mail.MailLetter
CREATE TABLE mail_mail_letter (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    key_ VARCHAR,
    key_fold VARCHAR,
    digest VARCHAR,
    kind VARCHAR,
    kind_sort ${key},
    about VARCHAR,
    to_whom VARCHAR,
    to_whom_sort ${key},
    to_whom_fold VARCHAR,
    recipients VARCHAR,
    recipients_fold VARCHAR,
    subject VARCHAR,
    subject_fold VARCHAR,
    body VARCHAR,
    message_id VARCHAR,
    message_id_fold VARCHAR,
    state VARCHAR(40) DEFAULT 'DRAFT' NOT NULL,
    queued TIMESTAMP(6) WITH TIME ZONE,
    next_try TIMESTAMP(6) WITH TIME ZONE,
    sent TIMESTAMP(6) WITH TIME ZONE,
    way VARCHAR,
    attempts INTEGER DEFAULT 0 NOT NULL,
    tries INTEGER DEFAULT 0 NOT NULL,
    sender VARCHAR,
    trouble VARCHAR,
    answer VARCHAR,
    enclosures INTEGER DEFAULT 0 NOT NULL,
    account VARCHAR,
    work_item VARCHAR,
    reason VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_mail_mail_letter_key_ ON mail_mail_letter (key_);
CREATE INDEX ix_mail_mail_letter_number_sort_id ON mail_mail_letter (number_sort, id);
CREATE INDEX ix_mail_mail_letter_kind_sort_id ON mail_mail_letter (kind_sort, id);
CREATE INDEX ix_mail_mail_letter_about ON mail_mail_letter (about);
CREATE INDEX ix_mail_mail_letter_to_whom_sort_id ON mail_mail_letter (to_whom_sort, id);
CREATE INDEX ix_mail_mail_letter_message_id ON mail_mail_letter (message_id);
CREATE INDEX ix_mail_mail_letter_state_id ON mail_mail_letter (state, id);
CREATE INDEX ix_mail_mail_letter_queued_id ON mail_mail_letter (queued, id);
CREATE INDEX ix_mail_mail_letter_sent_id ON mail_mail_letter (sent, id);
CREATE INDEX ix_mail_mail_letter_account ON mail_mail_letter (account);
CREATE INDEX ix_mail_mail_letter_work_item ON mail_mail_letter (work_item);
CREATE INDEX ix_mail_mail_letter_state_number_sort_id ON mail_mail_letter (state, number_sort, id);
CREATE INDEX ix_mail_mail_letter_state_kind_sort_id ON mail_mail_letter (state, kind_sort, id);
CREATE INDEX ix_mail_mail_letter_state_to_whom_sort_id ON mail_mail_letter (state, to_whom_sort, id);
CREATE INDEX ix_mail_mail_letter_state_queued_id ON mail_mail_letter (state, queued, id);
CREATE INDEX ix_mail_mail_letter_state_sent_id ON mail_mail_letter (state, sent, id);

-- mail.MailServer
CREATE TABLE mail_mail_server (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    title VARCHAR,
    host VARCHAR,
    port INTEGER DEFAULT 0 NOT NULL,
    security VARCHAR(40) DEFAULT 'NONE' NOT NULL,
    user_ VARCHAR,
    sender VARCHAR,
    sender_name VARCHAR,
    attempts INTEGER DEFAULT 0 NOT NULL,
    retry_minutes INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_mail_mail_server_title ON mail_mail_server (title);

-- mail.MailList
CREATE TABLE mail_mail_list (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    name VARCHAR,
    name_sort ${key},
    name_fold VARCHAR,
    members VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_mail_mail_list_name ON mail_mail_list (name);
CREATE INDEX ix_mail_mail_list_name_sort_id ON mail_mail_list (name_sort, id);

