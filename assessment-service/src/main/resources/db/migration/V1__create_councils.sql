-- Our copy of the catalogue's councils, fed by council.changed.v1.
create table council (
    id         text   primary key check (id ~ '^[A-Z]{3}$'),
    code       text   not null,
    name       text   not null,
    type       text   not null,
    start_date date,
    end_date   date,
    version    bigint not null
);

-- Every code that means a council: its id, its present GSS code, former GSS codes, SNAC. Upper case.
create table council_code (
    code     text    not null,
    council  text    not null references council (id),
    distance integer not null, -- 0 id, 1 present code, 2 alias: the nearest wins
    primary key (code, council)
);

create index council_code_of on council_code (council);
