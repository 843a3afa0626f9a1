-- The scores of an assessment as they were at its completion; never changed.
create table completed_score (
    assessment   uuid    not null references assessment (id),
    position     integer not null, -- reading order, overall first
    node         text    not null,
    node_type    text    not null,
    score        text,             -- exact fraction n/d, 0 to 100
    coverage     text,             -- exact fraction n/d, 0 to 1
    sufficient   boolean not null,
    capped       boolean not null,
    label        text,
    exclusion    text    check (exclusion in ('NOT_APPLICABLE', 'NOT_ASSESSED')),
    rule_version text    not null,
    primary key (assessment, node)
);
