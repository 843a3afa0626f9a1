-- Links that download one revision without a token, for a few minutes. Only the hash of what is in the address is kept.
create table download_link (
    hash bytea primary key,
    document_id uuid not null,
    revision integer not null,
    -- who asked for it
    person varchar(255) not null,
    made_at timestamptz not null,
    expires_at timestamptz not null
);

create index download_link_of_document on download_link (document_id);
create index download_link_expiry on download_link (expires_at);
