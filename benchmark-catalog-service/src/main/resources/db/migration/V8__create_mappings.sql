-- How the criteria of an edition stand to those of another, or to another framework.
create table mapping (
    id                uuid primary key,
    title             text,
    from_benchmark    text        not null,
    from_edition      text        not null,
    -- either an edition or another framework
    to_benchmark      text,
    to_edition        text,
    to_framework      text,
    framework_version text,
    framework_uri     text,
    method            text        not null check (method in ('HUMAN', 'AUTOMATION', 'HYBRID')),
    status            text        not null check (status in ('DRAFT', 'COMPLETE', 'SUPERSEDED')),
    remarks           text,
    -- empty where no two mapped criteria are rated on different scales
    scale_change      text check (scale_change in ('CLAMP', 'RESET', 'PROPORTIONAL')),
    -- [{sources, target, relation, strength, rationale}], written and read as a whole
    entries           jsonb       not null,
    entry_count       integer     not null,
    created_at        timestamptz not null,
    changed_at        timestamptz not null,
    -- what is deleted is kept without its entries, so that its end can be told again
    deleted           boolean     not null,
    version           bigint      not null,
    foreign key (from_benchmark, from_edition) references edition (benchmark, code),
    foreign key (to_benchmark, to_edition) references edition (benchmark, code),
    check ((to_edition is null) = (to_benchmark is null)),
    check ((to_framework is null) = (to_edition is not null))
);

create index mapping_from on mapping (from_benchmark, from_edition);
create index mapping_to on mapping (to_benchmark, to_edition);
