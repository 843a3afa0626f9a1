create table region (
    code      text primary key,
    name      text not null,
    snac_code text,
    nation    text not null
);

-- The id is the three-letter register code: it outlives every change of name and of statistical code.
create table council (
    id            text primary key check (id ~ '^[A-Z]{3}$'),
    code          text   not null unique,
    name          text   not null,
    official_name text,
    type          text   not null,
    nation        text   not null,
    region        text references region,
    county        text references council deferrable initially deferred,
    -- days of existence, both inclusive; an empty start is open
    start_date    date,
    end_date      date,
    other_names   varchar[] not null,
    note          text,
    -- all names without case and accents
    search_text   text   not null,
    version       bigint not null
);

create index council_region on council (region);

-- Every code under which a council was ever known, with its days of use.
create table council_alias (
    council    text not null references council,
    scheme     text not null check (scheme in ('GSS', 'SNAC')),
    code       text not null,
    valid_from date,
    valid_to   date,
    primary key (scheme, code)
);

create index council_alias_code on council_alias (code);
create index council_alias_council on council_alias (council);

create table council_succession (
    predecessor text not null references council deferrable initially deferred,
    successor   text not null references council deferrable initially deferred,
    primary key (predecessor, successor)
);

create index council_succession_back on council_succession (successor);
