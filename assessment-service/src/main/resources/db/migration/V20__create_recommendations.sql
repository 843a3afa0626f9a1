-- What somebody else asks the council to do, its response, and how it came out at the reviews.
create table recommendation (
    id             uuid        primary key,
    assessment     uuid        not null references assessment (id) on delete cascade,
    version        bigint      not null,
    source         text        not null check (source in ('PEER_REPORT', 'SCRUTINY', 'INSPECTION', 'OTHER')),
    text           text        not null,
    criteria       text[]      not null,
    priority       text        not null check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    due_on         date,
    decision       text        check (decision in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED')),
    response       text,
    response_owner text,                 -- subject of a token
    responded_at   timestamptz,
    responded_by   text,
    status         text        not null check (status in ('OPEN', 'IN_PROGRESS', 'IMPLEMENTED', 'NOT_IMPLEMENTED')),
    status_note    text,
    status_on      date,                 -- day of the review that said so
    followed_in    uuid,                 -- that review
    made_at        timestamptz not null,
    made_by        text        not null,
    check ((decision is null) = (responded_at is null)),
    check ((status = 'OPEN') = (followed_in is null))
);

create index recommendation_of_assessment on recommendation (assessment, id);
