-- Nodes may leave out a whole nation: we need to know each council's.
alter table council add column nation text not null default 'ENGLAND';
alter table assessment add column council_nation text not null default 'ENGLAND';

-- Editions that are not offered for new assessments any more.
create table edition_retirement (
    benchmark  text        not null,
    edition    text        not null,
    retired_at timestamptz not null,
    reason     text        not null,
    successor  text,
    version    bigint      not null,
    primary key (benchmark, edition)
);
