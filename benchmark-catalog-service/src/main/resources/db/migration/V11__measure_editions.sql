-- How many characters an edition's texts have: large ones are read one at a time and are not kept in memory.
alter table edition add column characters bigint not null default 0;

update edition set characters = (
    select coalesce(sum(length(title) + length(coalesce(wording, '')) + length(coalesce(guidance, ''))), 0)
    from node where node.edition = edition.id);
