-- What catalogue.benchmarks says: the nodes of published editions and, per edition, the closing manifest.
create table edition (
    benchmark          text           not null,
    edition            text           not null,
    version            bigint         not null,
    title              text           not null,
    language           text,
    published_at       timestamptz    not null,
    nodes              integer        not null,
    coverage_threshold numeric(20,12) not null check (coverage_threshold between 0 and 1),
    default_scale      text           not null,
    scales             jsonb          not null,
    checksum           text,
    primary key (benchmark, edition)
);

create table edition_node (
    benchmark         text           not null,
    edition           text           not null,
    code              text           not null,
    version           bigint         not null,
    node_type         text           not null check (node_type in ('THEME', 'ELEMENT', 'HEADING', 'CRITERION')),
    parent            text,
    position          integer        not null,
    title             text           not null,
    weight            numeric(24,12) not null check (weight > 0),
    core              boolean        not null,
    scale             text,
    not_applicable_to text[]         not null,
    indicators        text[]         not null,
    tags              text[]         not null,
    primary key (benchmark, edition, code)
);
