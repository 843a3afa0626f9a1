-- Links that open a live stream without a header, each once and for a minute. Only the hash of the ticket is kept:
-- who reads this table can open nothing.
create table stream_ticket (
    hash             bytea       primary key,   -- SHA-256 of the ticket
    assessment       uuid        not null references assessment (id) on delete cascade,
    person           text        not null,
    roles            jsonb       not null,
    councils         jsonb       not null,
    every_council    boolean     not null,      -- whether they look after all of them
    token_expires_at timestamptz not null,      -- the stream ends then, as it would with the token itself
    expires_at       timestamptz not null
);

create index stream_ticket_by_expiry on stream_ticket (expires_at);
