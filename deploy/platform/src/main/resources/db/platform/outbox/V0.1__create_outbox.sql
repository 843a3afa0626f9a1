-- Events that wait for Kafka. Rows are deleted once acknowledged.
create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    subject     text        not null,
    version     bigint      not null,
    occurred_at timestamptz not null,
    traceparent text,
    data        text        not null
);
