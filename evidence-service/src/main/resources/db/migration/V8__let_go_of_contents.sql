-- Which contents some revision still wants. What was rejected or disposed of is wanted no more, while its revision,
-- digest and chain stay: the reference from revision to content goes.
alter table document_revision drop constraint document_revision_sha256_fkey;

create view wanted_content as
select r.sha256
from document_revision r
join revision_state s on s.document_id = r.document_id and s.number = r.number
left join document_standing d on d.document_id = r.document_id
where s.state <> 'REJECTED' and d.disposed_at is null;

-- Until when a revision in quarantine is somebody's to scan, or not to be tried again.
alter table revision_state
    add column attempts integer not null default 0,
    add column due_at timestamptz not null default now();
drop index revision_state_quarantined;
create index revision_state_quarantined on revision_state (due_at) where state = 'QUARANTINED';
