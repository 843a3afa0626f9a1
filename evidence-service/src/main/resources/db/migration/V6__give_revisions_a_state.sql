-- What kind of evidence a document is, and what its owner says of it beyond its period.
alter table document
    add column kind varchar(8) not null default 'FILE' check (kind in ('FILE', 'TEXT', 'WEB_LINK')),
    add column review_on date,
    add column classification varchar(20) not null default 'OFFICIAL'
        check (classification in ('PUBLIC', 'OFFICIAL', 'OFFICIAL_SENSITIVE')),
    add column language varchar(35);

-- Where a revision stands. A table of its own: the revisions themselves are never changed.
create table revision_state (
    document_id uuid not null,
    number integer not null,
    state varchar(11) not null check (state in ('QUARANTINED', 'ACCEPTED', 'REJECTED')),
    -- since when
    changed_at timestamptz not null,
    -- null while in quarantine, and for ever when it was accepted unscanned
    scanner varchar(100),
    signatures varchar(200),
    -- name of the signature that was found
    finding varchar(300) check ((finding is not null) = (state = 'REJECTED')),
    -- why the last attempt to scan gave no verdict
    problem varchar(40),
    -- of the event that told the verdict
    event_version bigint check ((event_version is null) = (state = 'QUARANTINED')),
    primary key (document_id, number),
    foreign key (document_id, number) references document_revision (document_id, number)
);

create index revision_state_quarantined on revision_state (changed_at) where state = 'QUARANTINED';

insert into revision_state (document_id, number, state, changed_at, event_version)
select document_id, number, 'ACCEPTED', accepted_at, event_version from document_revision;

alter table document_revision drop column event_version;
