create table assessment (
    id              uuid        primary key,
    council         text        not null references council (id),
    council_type    text        not null, -- at opening: decides which nodes apply, and must not change under a draft
    benchmark       text        not null,
    edition         text        not null,
    kind            text        not null check (kind in ('SELF', 'PEER', 'AGREED')),
    period_start    date        not null,
    period_duration text        not null check (period_duration ~ '^P[1-9][0-9]*[YMD]$'),
    title           text,
    demonstration   boolean     not null,
    status          text        not null check (status in ('DRAFT', 'SUBMITTED', 'COMPLETED', 'WITHDRAWN')),
    version         bigint      not null, -- metadata and life cycle: the ETag
    event_version   bigint      not null, -- grows with each event: aggregateversion
    opened_at       timestamptz not null,
    opened_by       text        not null,
    submitted_at    timestamptz,
    submitted_by    text,
    returned_at     timestamptz,
    returned_by     text,
    completed_at    timestamptz,
    completed_by    text,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    supersedes      uuid        references assessment (id),
    superseded_at   timestamptz,
    superseded_by   uuid        references assessment (id),
    check (status <> 'COMPLETED' or completed_at is not null),
    check (status <> 'WITHDRAWN' or withdrawn_at is not null)
);

-- Demonstration data never stands in the way of real data.
create unique index assessment_one_open
    on assessment (council, benchmark, edition, kind, period_start, period_duration, demonstration)
    where status in ('DRAFT', 'SUBMITTED');

create unique index assessment_one_current
    on assessment (council, benchmark, edition, kind, period_start, period_duration, demonstration)
    where status = 'COMPLETED' and superseded_at is null;

create index assessment_of_council on assessment (council, opened_at desc, id);
