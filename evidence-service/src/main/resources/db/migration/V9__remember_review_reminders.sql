-- For which date of review a document's reminder was told; each is told once, whatever happens to the job.
create table document_review_told (
    document_id uuid not null references document (id),
    review_on date not null,
    primary key (document_id, review_on)
);

create index document_review_on on document (review_on) where review_on is not null;
create index document_effective_to on document (effective_to) where effective_to is not null;
