-- Versions of all ratings come from one sequence, so that a rating that was removed and given anew
-- never carries a version again that somebody has already seen.
create sequence rating_version;

create table rating (
    assessment     uuid        not null references assessment (id) on delete cascade,
    criterion      text        not null,
    level          integer,
    not_applicable boolean     not null,
    reason         text,
    narrative      text,
    confidence     text        check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    version        bigint      not null,
    rated_at       timestamptz not null,
    rated_by       text        not null,
    primary key (assessment, criterion),
    check (not_applicable = (level is null)),
    check (not not_applicable or reason is not null)
);
