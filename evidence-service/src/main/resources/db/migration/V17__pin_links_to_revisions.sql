-- How strongly a document backs a criterion, where in it to look, and which of its revisions was meant at the freeze.
alter table evidence_link
    add column strength varchar(13) check (strength in ('DIRECT', 'CORROBORATING', 'CONTEXTUAL')),
    add column pages varchar(15),
    add column section varchar(40),
    add column sheet varchar(31),
    add column cells varchar(21),
    -- null while the assessment is open: then the document's current one is meant
    add column revision integer,
    add column frozen_at timestamptz,
    add check ((revision is null) = (frozen_at is null));

create index evidence_link_not_pinned on evidence_link (assessment_id) where frozen_at is null;
