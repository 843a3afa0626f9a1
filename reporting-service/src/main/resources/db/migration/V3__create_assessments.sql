-- What assessment.events says. Each group of columns has a version guard of its own (version for the status,
-- completed_version for what completion brought), so that every order of arrival ends in the same row.
create table assessment (
    id                uuid    primary key,
    version           bigint  not null,
    status            text    not null check (status in ('DRAFT', 'SUBMITTED', 'COMPLETED', 'WITHDRAWN')),
    council           text    not null,
    benchmark         text    not null,
    edition           text    not null,
    kind              text    not null check (kind in ('SELF', 'PEER', 'AGREED')),
    period            text    not null,
    period_start      date    not null,
    period_end        date    not null check (period_end >= period_start),
    demonstration     boolean not null,
    withdrawn_at      timestamptz,
    completed_version bigint,
    completed_at      timestamptz,
    rule_version      text,
    supersedes        uuid
);

-- The latest completed assessment of a council is the first entry of its range.
create index assessment_completed on assessment (benchmark, edition, kind, council, completed_at desc, id desc)
    where completed_at is not null;
create index assessment_supersedes on assessment (supersedes) where supersedes is not null;

-- Scores are exact to twelve decimals; nothing here is rounded. Null: nothing is assessed, or nothing applies.
create table node_score (
    assessment uuid    not null,
    node       text    not null,
    node_type  text    not null,
    score      numeric(20,12) check (score between 0 and 100),
    coverage   numeric(20,12) check (coverage between 0 and 1),
    sufficient boolean not null,
    capped     boolean not null,
    primary key (assessment, node)
);

create table rating (
    assessment     uuid    not null,
    criterion      text    not null,
    level          integer,
    not_applicable boolean not null,
    confidence     text,
    primary key (assessment, criterion)
);
