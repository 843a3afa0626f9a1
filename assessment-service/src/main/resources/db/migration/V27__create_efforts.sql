-- What it takes to climb one level of a criterion, where the council says so.
create sequence effort_version;

create table effort (
    assessment uuid        not null references assessment (id) on delete cascade,
    criterion  text        not null,
    effort     integer     not null check (effort between 1 and 100),
    note       text,
    version    bigint      not null,
    set_at     timestamptz not null,
    set_by     text        not null,
    primary key (assessment, criterion)
);
