-- First answers to requests with an Idempotency-Key; swept after seven days.
create table idempotent_answer (
    caller      text        not null,
    route       text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer     not null,
    location    text,
    etag        text,
    body        text,
    created_at  timestamptz not null default now(),
    primary key (caller, route, key)
);

create index idempotent_answer_age on idempotent_answer (created_at);
