create sequence criterion_comment_version;

-- The working notes of the side that made the assessment. What somebody takes back loses its words and keeps its place.
create table criterion_comment (
    id          uuid        primary key,
    assessment  uuid        not null references assessment (id) on delete cascade,
    criterion   text        not null,
    thread      uuid        not null references criterion_comment (id), -- the comment that opened it; its own id there
    text        text,                                                   -- null once deleted
    author      text        not null,
    written_at  timestamptz not null,
    edited_at   timestamptz,
    deleted_at  timestamptz,
    resolved_at timestamptz,                                            -- of the whole thread, on its first comment
    resolved_by text,
    version     bigint      not null,
    check ((text is null) = (deleted_at is not null)),
    check ((resolved_at is null) = (resolved_by is null)),
    check (resolved_at is null or thread = id)
);

create index criterion_comment_of_criterion on criterion_comment (assessment, criterion, thread, id);
create index criterion_comment_of_assessment on criterion_comment (assessment, id desc);
create index criterion_comment_of_thread on criterion_comment (thread, id);
