-- Contents whose bytes are being taken from the store. Written under the lock on the digest and before the deletion, which
-- may outlast any transaction: while a row stands, nobody may come to rely on what still lies under the digest.
create table content_leaving (
    sha256 varchar(64) primary key,
    at timestamptz not null default now()
);
