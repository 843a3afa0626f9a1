-- How much evidence each council keeps, and how much it may. Counted in the transaction that records a revision, under the
-- lock of this row: that is what makes the limit exact when many upload at once.
create table evidence_quota (
    council_id varchar(3) primary key,
    -- bytes of every revision whose content is kept, once for each revision even where contents are equal
    used_bytes bigint not null default 0 check (used_bytes >= 0),
    used_documents bigint not null default 0 check (used_documents >= 0),
    -- null: what the configuration says
    max_bytes bigint check (max_bytes >= 0),
    max_documents bigint check (max_documents >= 0),
    -- grows with every change of the limits, not of the usage
    version bigint not null default 0,
    set_at timestamptz,
    set_by varchar(255)
);

-- As the service counts from here on: what was rejected has no bytes any more, but is a document still; what was disposed
-- of is neither.
insert into evidence_quota (council_id, used_bytes, used_documents)
select
    d.council_id,
    coalesce(sum(r.bytes) filter (where s.state <> 'REJECTED'), 0),
    count(distinct d.id)
from document d
join document_revision r on r.document_id = d.id
join revision_state s on s.document_id = r.document_id and s.number = r.number
left join document_standing l on l.document_id = d.id
where l.disposed_at is null
group by d.council_id;
