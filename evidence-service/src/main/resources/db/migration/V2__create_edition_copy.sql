-- Our copy of catalogue.benchmarks: which criteria an edition has. Nodes and manifest arrive in any order.
create table edition (
    benchmark varchar(100) not null,
    edition varchar(40) not null,
    nodes integer not null,
    version bigint not null,
    primary key (benchmark, edition)
);

create table edition_node (
    benchmark varchar(100) not null,
    edition varchar(40) not null,
    code varchar(40) not null,
    criterion boolean not null,
    version bigint not null,
    primary key (benchmark, edition, code)
);
