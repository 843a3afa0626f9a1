-- Totals (no breakdown) as evidence.observations says they stand. What is gone stays as a row, so that an older state
-- that comes late cannot bring it back. Restricted values are not kept here.
create table observation (
    council         text    not null,
    indicator       text    not null,
    period_start    date    not null,
    period_duration text    not null,
    value_type      text    not null check (value_type in ('ACTUAL', 'TARGET', 'BASELINE')),
    demonstration   boolean not null,
    value           numeric, -- null: missing or suppressed
    lower           numeric,
    upper           numeric,
    status          text,
    gone            boolean not null,
    sequence        bigint  not null,
    primary key (council, indicator, period_start, period_duration, value_type, demonstration),
    check (gone = (status is null))
);
