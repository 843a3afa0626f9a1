-- Editions that are still being written, and those that are no longer offered.
alter table edition drop constraint edition_status_check;
alter table edition add check (status in ('DRAFT', 'PUBLISHED', 'RETIRED'));
-- of drafts, both are empty
alter table edition alter column checksum drop not null;
alter table edition alter column published_at drop not null;
-- edition of the same benchmark that this one was copied from
alter table edition add column based_on text;
alter table edition add column changed_at timestamptz not null default now();
alter table edition add column retired_at timestamptz;
alter table edition add column retirement_reason text;
-- edition to use in place of the retired one
alter table edition add column successor text;

-- how a judge should go about it
alter table node add column guidance text;
-- [{level, descriptor}] where they say more than the scale's own
alter table node add column level_descriptors jsonb not null default '[]';
-- stable keys of the nodes of an earlier edition that this one was split from, or merged of
alter table node add column derived_from uuid[] not null default '{}';
alter table node add column version bigint not null default 1;

-- Renumbering swaps codes, and moving turns the tree round: both are judged when the change is whole.
alter table node drop constraint node_edition_code_key;
alter table node add constraint node_edition_code_key unique (edition, code) deferrable initially deferred;
alter table node drop constraint node_parent_fkey;
alter table node add constraint node_parent_fkey foreign key (parent) references node deferrable initially deferred;

-- A scale may be mended until a published edition is rated on it.
alter table rating_scale add column version bigint not null default 1;
create index node_scale on node (scale) where scale is not null;

-- the title of the edition published last; none before the first publication
alter table benchmark alter column title drop not null;
