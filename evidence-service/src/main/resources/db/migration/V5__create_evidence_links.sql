-- Which document backs which criterion of which assessment.
create table evidence_link (
    document_id uuid not null references document (id),
    assessment_id uuid not null,
    criterion varchar(40) not null,
    council_id varchar(3) not null,
    locator varchar(300),
    note varchar(2000),
    linked_at timestamptz not null,
    linked_by varchar(255) not null,
    -- of the event that told it
    event_version bigint not null,
    primary key (document_id, assessment_id, criterion)
);

create index evidence_link_of_criterion on evidence_link (assessment_id, criterion);
create index evidence_link_of_council on evidence_link (council_id, linked_at desc);
