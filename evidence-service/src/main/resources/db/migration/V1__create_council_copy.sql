-- Our copy of catalogue.councils: names and every code by which a council may be called.
create table council (
    id varchar(3) primary key,
    code varchar(20) not null,
    name varchar(300) not null,
    version bigint not null
);

create index council_code on council (code);

create table council_alias (
    council_id varchar(3) not null references council (id) on delete cascade,
    code varchar(20) not null,
    valid_to date
);

create index council_alias_code on council_alias (code);
create index council_alias_council on council_alias (council_id);
