-- What evidence.documents says of links. An unlinked one stays as a row, so that an older "linked" that comes late
-- cannot bring it back.
create table evidence_link (
    assessment    uuid        not null,
    criterion     text        not null,
    document      uuid        not null,
    version       bigint      not null,
    linked        boolean     not null,
    council       text        not null,
    demonstration boolean     not null,
    changed_at    timestamptz not null,
    primary key (assessment, criterion, document)
);
