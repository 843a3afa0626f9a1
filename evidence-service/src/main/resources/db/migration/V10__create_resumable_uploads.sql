-- One row per upload that may be resumed. Of its partial file only the first "received" bytes count: they were forced
-- to disk before the row said so. What lies behind them is left from a broken request and is overwritten.
create table resumable_upload (
    id uuid primary key,
    -- pseudonymous id of who began it, the only one who may go on
    owner varchar(255) not null,
    council_id varchar(3) not null,
    length bigint not null check (length > 0),
    received bigint not null default 0 check (received between 0 and length),
    -- as it was sent
    metadata text not null,
    -- what it became; null until then
    document_id uuid,
    expires_at timestamptz not null,
    check (document_id is null or received = length)
);

create index resumable_upload_expiry on resumable_upload (expires_at);
