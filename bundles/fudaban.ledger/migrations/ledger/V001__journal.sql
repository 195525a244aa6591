-- The journal: the chain, which entries touch a record, and the sealed payload. Rows of journal are only ever added.
create table journal (
    desk varchar(16) not null,
    number bigint not null,
    happened timestamp(6) with time zone not null,
    entered timestamp(6) with time zone not null,
    account varchar(64) not null,
    act varchar(100) not null,
    work_item varchar(64) not null,
    line varchar(1000000) not null,
    hash varchar(64) not null,
    primary key (desk, number)
);
create index journal_happened on journal (happened);
create index journal_entered on journal (entered);
create index journal_act on journal (act, desk, number);

create table journal_record (
    record_id varchar(100) not null,
    desk varchar(16) not null,
    number bigint not null,
    primary key (record_id, desk, number)
);
create index journal_record_entry on journal_record (desk, number);

create table journal_payload (
    desk varchar(16) not null,
    number bigint not null,
    segment varchar(7) not null,
    body ${blob} not null,
    primary key (desk, number)
);

-- Running numbers.
create table series (
    name varchar(100) not null,
    reached bigint not null,
    primary key (name)
);

-- How far each subscriber has followed the chain of each desk.
create table subscriber (
    name varchar(100) not null,
    desk varchar(16) not null,
    number bigint not null,
    primary key (name, desk)
);
