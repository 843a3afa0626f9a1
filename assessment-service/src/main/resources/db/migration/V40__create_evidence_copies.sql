-- What evidence.documents says of documents and their links. An unlinked one stays as a row, so that an older "linked"
-- that comes late cannot bring it back.
create table evidence_link (
    assessment uuid    not null, -- no reference: what is told of a deleted draft must not fail
    criterion  text    not null,
    document   uuid    not null,
    linked     boolean not null,
    version    bigint  not null, -- of the document
    primary key (assessment, criterion, document)
);

create table evidence_document (
    document       uuid   primary key,
    effective_from date, -- null: open
    effective_to   date, -- inclusive; null: open
    version        bigint not null
);
