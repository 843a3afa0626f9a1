-- What a council was called, what kind of body it was and where it belonged, each from a day on.
create table council_version (
    council       text not null references council,
    -- both inclusive; an empty start is the council's own, an empty end goes on to the council's own
    valid_from    date,
    valid_to      date,
    name          text not null,
    official_name text,
    type          text not null,
    region        text references region,
    county        text references council deferrable initially deferred,
    check (valid_from <= valid_to),
    unique nulls not distinct (council, valid_from)
);

create index council_version_region on council_version (region);
create index council_version_county on council_version (county);

insert into council_version (council, name, official_name, type, region, county)
select id, name, official_name, type, region, county from council;

alter table council
    drop column name,
    drop column official_name,
    drop column type,
    drop column region,
    drop column county,
    -- changed by an administrator: the bundled facts no longer overwrite it
    add column edited boolean not null default false;

-- The part of the predecessor that went over, where it is known.
alter table council_succession add column share numeric check (share > 0 and share <= 1);
