-- Events that a consumer has applied, and until when it has heard everything.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create table consumer_position (
    consumer     text        not null,
    topic        text        not null,
    partition    integer     not null,
    caught_up_at timestamptz not null,
    primary key (consumer, topic, partition)
);
