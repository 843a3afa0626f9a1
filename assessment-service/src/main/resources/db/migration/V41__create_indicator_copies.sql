-- What the catalogue says of indicators, with all dated versions.
create table indicator (
    code     text   primary key,
    versions jsonb  not null, -- [{from, to, definition}], the earliest first
    version  bigint not null
);

-- Which criteria name which indicators. Read from the editions' nodes by a consumer of its own, which begins with the
-- first record of the topic: editions that were published before this table have their links, too.
create table criterion_indicator (
    benchmark  text   not null,
    edition    text   not null,
    criterion  text   not null,
    indicators text[] not null,
    version    bigint not null, -- of the node
    primary key (benchmark, edition, criterion)
);
