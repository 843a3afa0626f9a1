-- Our copy of published editions, fed by edition.published.v1 (the manifest) and edition.node.v1, in any order.
create table edition (
    benchmark          text    not null,
    edition            text    not null,
    title              text    not null,
    nodes              integer not null,
    coverage_threshold text    not null, -- exact decimal, as published
    default_scale      text    not null,
    scales             jsonb   not null,
    version            bigint  not null,
    primary key (benchmark, edition)
);

-- No reference to edition: a node may arrive before its manifest.
create table edition_node (
    benchmark         text    not null,
    edition           text    not null,
    code              text    not null,
    node_type         text    not null,
    parent            text,
    position          integer not null,
    title             text    not null,
    weight            text    not null, -- exact decimal, as published
    core              boolean not null,
    scale             text,
    not_applicable_to text[]  not null,
    version           bigint  not null,
    primary key (benchmark, edition, code)
);
