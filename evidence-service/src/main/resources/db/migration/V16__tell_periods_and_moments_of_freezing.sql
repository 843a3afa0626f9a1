-- What coverage and links need of the copies beyond existence: the assessed period, when an assessment was frozen, and
-- how the nodes of an edition hang together. Both consumers begin anew under another name and fill what is empty here.
alter table known_assessment
    add column starts_on date,
    -- last day, inclusive
    add column ends_on date,
    -- completed or withdrawn, whichever came first
    add column frozen_at timestamptz,
    -- a judgement was made on its evidence; nobody relies on that of a draft that was withdrawn
    add column completed boolean not null default false,
    add check (ends_on >= starts_on);

alter table edition_node
    add column node_type varchar(20),
    add column parent varchar(40),
    -- among its siblings, from 1
    add column position integer;
