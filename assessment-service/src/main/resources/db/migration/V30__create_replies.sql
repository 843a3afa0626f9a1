-- Until when a council may reply to its peers. No row: the usual time from unsealing on, and nobody has changed it.
create table reply_period (
    peer      uuid        primary key references assessment (id) on delete cascade,
    deadline  timestamptz,                      -- null: the usual one
    closed_at timestamptz,                      -- the council wants to say no more
    closed_by text,
    version   bigint      not null,
    check ((closed_at is null) = (closed_by is null))
);

create sequence reply_version;

-- What a council says to the peers' rating of a criterion, and what the peer lead decided on it. The rating itself stays.
create table reply (
    peer             uuid        not null references assessment (id) on delete cascade,
    criterion        text        not null,
    position         text        not null check (position in ('AGREE', 'DISAGREE')),
    statement        text,
    evidence         jsonb       not null,      -- documents by id, or addresses, each with what it shows
    without_evidence text,                      -- why there is none
    version          bigint      not null,      -- of the reply and its decision together
    replied_at       timestamptz not null,
    replied_by       text        not null,
    outcome          text        check (outcome in ('UPHELD', 'CHANGED')),
    decided_level    integer,
    decision_reason  text,
    decided_at       timestamptz,
    decided_by       text,
    primary key (peer, criterion),
    check (position = 'AGREE' or statement is not null),
    check (outcome is null or position = 'DISAGREE'),
    check ((outcome = 'CHANGED') is not distinct from (case when outcome is not null then decided_level is not null end)),
    check ((outcome is null) = (decided_at is null and decision_reason is null and decided_by is null))
);
