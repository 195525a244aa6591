-- oldest program: 1
-- How much of which act happened on which day: counted beside the journal, so that fourteen months are told without reading a million lines.
-- Derived: counted anew at start when it does not add up to the journal.
create table journal_day (
    day_ date not null,
    act varchar(100) not null,
    desk varchar(16) not null,
    entries bigint not null,
    records bigint not null,
    first_number bigint not null,
    last_number bigint not null,
    primary key (day_, act, desk)
);
