-- Our copy of assessment.events: what exists, whose it is and whether it is frozen.
-- Version 0 is what the assessment service answered before its events came.
create table known_assessment (
    id uuid primary key,
    council_id varchar(3) not null,
    benchmark varchar(100) not null,
    edition varchar(40) not null,
    frozen boolean not null,
    version bigint not null
);
