-- What a council means to reach. Versions come from a sequence, so that a target that was removed and set anew never
-- carries one again that somebody has already seen.
create sequence target_version;

create table target (
    assessment uuid          not null references assessment (id) on delete cascade,
    node       text          not null,
    score      numeric(7, 4) not null check (score between 0 and 100),
    by_date    date,
    note       text,
    version    bigint        not null,
    set_at     timestamptz   not null,
    set_by     text          not null,
    primary key (assessment, node)
);
