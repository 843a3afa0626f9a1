-- Words come first, similar words when there are none: pg_trgm is part of PostgreSQL and may be created by the owner.
create extension if not exists pg_trgm;

-- what else a searcher may mean: tags, guidance, evidence examples; without case and accents
alter table node add column search_more text not null default '';
alter table node add column search tsvector generated always as (
    setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('english', coalesce(wording, '')), 'B')
    || setweight(to_tsvector('english', search_more), 'C')) stored;

update node set search_more = lower(concat_ws(' | ', array_to_string(tags, ' | '), array_to_string(evidence_examples, ' | ')))
where node_type = 'CRITERION';
