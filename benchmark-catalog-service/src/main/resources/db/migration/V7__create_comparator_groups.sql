-- Councils that one may fairly be compared with, as far as they are chosen rather than computed.
create table comparator_group (
    id            text primary key,
    kind          text    not null check (kind in ('POOL', 'NEAREST_NEIGHBOURS')),
    title         text    not null,
    description   text,
    -- empty for national groups
    owner         text references council,
    visibility    text    not null check (visibility in ('PUBLIC', 'OWNER')),
    -- of nearest neighbours: whose model, and which issue of it
    family        text,
    model_version text,
    valid_from    date,
    valid_to      date,
    -- stays as a row, so that versions go on growing if the id is used again
    deleted       boolean not null,
    version       bigint  not null,
    check (valid_from <= valid_to)
);

create index comparator_group_owner on comparator_group (owner);

-- A pool's councils have no subject; a subject without a council is one whose neighbours the model does not give.
create table comparator_member (
    comparator_group text not null references comparator_group,
    subject          text references council,
    council          text references council,
    position         integer check (position > 0),
    -- 0 to 1, the farthest pair being 1
    distance         numeric check (distance between 0 and 1),
    check (subject is not null or council is not null),
    unique nulls not distinct (comparator_group, subject, council),
    unique (comparator_group, subject, position)
);

create index comparator_member_subject on comparator_member (subject);
create index comparator_member_council on comparator_member (council);
