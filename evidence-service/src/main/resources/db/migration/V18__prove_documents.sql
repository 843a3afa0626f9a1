-- Public halves of every key that receipts were signed with: they stay, so that old receipts can be verified.
create table signing_key (
    kid varchar(43) primary key,
    modulus text not null,
    exponent text not null,
    first_used_at timestamptz not null
);

-- How far each document's chain had come when it was last found whole: a later, shorter or other chain shows.
create table chain_anchor (
    document_id uuid primary key,
    number integer not null check (number > 0),
    chain varchar(64) not null,
    noted_at timestamptz not null
);

-- One pass over all documents. leased_until: whoever works on it has to be heard of again by then.
create table verification (
    id uuid primary key,
    requested_by varchar(255) not null,
    requested_at timestamptz not null,
    finished_at timestamptz,
    documents integer not null,
    verified integer not null default 0,
    last_document uuid not null default '00000000-0000-0000-0000-000000000000',
    leased_until timestamptz
);

-- At most one pass at a time.
create unique index verification_running on verification ((true)) where finished_at is null;

create table verification_finding (
    verification_id uuid not null references verification (id) on delete cascade,
    document_id uuid not null,
    number integer not null,
    code varchar(40) not null,
    detail varchar(500) not null,
    primary key (verification_id, document_id, number, code)
);
