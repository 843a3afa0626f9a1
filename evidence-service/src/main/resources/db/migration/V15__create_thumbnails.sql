-- The first page, made small: a few dozen kilobytes, so kept here and not in the store, whose contents are evidence.
create table thumbnail (
    document_id uuid not null,
    number integer not null,
    width integer not null,
    png bytea not null,
    primary key (document_id, number, width),
    foreign key (document_id, number) references extraction (document_id, number) on delete cascade
);
