-- What catalogue.councils says: each council in its newest state, and every code it ever had.
create table council (
    id            text   primary key,
    version       bigint not null,
    code          text   not null,
    name          text   not null,
    official_name text,
    type          text   not null,
    nation        text   not null,
    region        text,
    county        text,
    start_date    date,
    end_date      date,
    successors    text[] not null,
    other_names   text[] not null
);

create index council_by_group on council (type, region);
create index council_by_code on council (code);

create table council_code (
    council    text not null,
    scheme     text not null,
    code       text not null,
    valid_from date,
    valid_to   date,
    unique nulls not distinct (code, council, scheme, valid_from)
);

create index council_code_by_council on council_code (council);
