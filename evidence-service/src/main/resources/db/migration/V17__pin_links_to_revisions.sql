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

-- What a link stands for: the revision that is meant, and whether that may back the criterion. What was withdrawn after
-- the freeze still backs what was frozen; what was withdrawn before never does. The one place that says so.
create view backing as
select
    l.document_id, l.assessment_id, l.criterion, l.strength, l.linked_at, s.number,
    s.state = 'ACCEPTED' and t.disposed_at is null
        and (t.withdrawn_at is null or coalesce(t.withdrawn_at >= l.frozen_at, false)) as usable
from evidence_link l
join document d on d.id = l.document_id
join revision_state s on s.document_id = d.id and s.number = coalesce(l.revision, d.current_revision)
left join document_standing t on t.document_id = d.id;
