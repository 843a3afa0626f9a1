create table benchmark (
    code  text primary key,
    title text not null
);

create table edition (
    id                 uuid primary key,
    benchmark          text        not null references benchmark,
    code               text        not null,
    title              text        not null,
    language           text        not null,
    status             text        not null check (status in ('PUBLISHED')),
    default_scale      text        not null references rating_scale,
    -- least share of assessed weight, 0 to 1, for a score to count
    coverage_threshold numeric     not null check (coverage_threshold > 0 and coverage_threshold <= 1),
    -- how many nodes, and how many of them criteria
    nodes              integer     not null,
    criteria           integer     not null,
    -- SHA-256 over the canonical content
    checksum           text        not null,
    published_at       timestamptz not null,
    version            bigint      not null,
    unique (benchmark, code)
);

-- Themes, elements, headings and criteria. The stable key follows a node from edition to edition, whatever its code.
create table node (
    id                   uuid primary key,
    edition              uuid    not null references edition,
    stable_key           uuid    not null,
    parent               uuid references node,
    code                 text    not null,
    node_type            text    not null check (node_type in ('THEME', 'ELEMENT', 'HEADING', 'CRITERION')),
    position             integer not null check (position > 0),
    title                text    not null,
    -- a criterion's statement, any other node's definition
    wording              text,
    weight               numeric not null check (weight > 0),
    core                 boolean not null,
    -- where it differs from the edition's
    scale                text references rating_scale,
    not_applicable_to    varchar[]  not null,
    tags                 varchar[]  not null,
    indicators           varchar[]  not null,
    suggested_indicators varchar[]  not null,
    evidence_examples    varchar[]  not null,
    heading_basis        text,
    -- code, title and wording without case and accents
    search_text          text    not null,
    unique (edition, code),
    unique (edition, stable_key)
);

create index node_parent on node (parent);
