-- One row per stored content; the file itself is found by its digest. Written in the transaction that first refers to it.
create table content_object (
    sha256 varchar(64) primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes > 0),
    stored_at timestamptz not null default now()
);

create table document (
    id uuid primary key,
    council_id varchar(3) not null,
    title varchar(300) not null,
    source varchar(1000),
    effective_from date,
    effective_to date,
    demonstration boolean not null,
    current_revision integer not null check (current_revision > 0),
    -- grows with every change: the ETag
    version bigint not null,
    -- grows with every event: the order of what the others hear
    event_version bigint not null,
    check (effective_to >= effective_from)
);

create index document_of_council on document (council_id, id desc);

-- Append only. chain = SHA-256 over this revision's facts and the chain value before it.
create table document_revision (
    document_id uuid not null references document (id),
    number integer not null check (number > 0),
    sha256 varchar(64) not null references content_object (sha256),
    bytes bigint not null,
    media_type varchar(127) not null,
    file_name varchar(150) not null,
    accepted_at timestamptz not null,
    accepted_by varchar(255) not null,
    -- of the event that told it
    event_version bigint not null,
    chain varchar(64) not null unique check (chain ~ '^[0-9a-f]{64}$'),
    primary key (document_id, number)
);

create index document_revision_content on document_revision (sha256);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'revisions are kept as they were written';
end
$$;

create trigger document_revision_is_append_only
    before update on document_revision
    for each row execute function refuse_change();
