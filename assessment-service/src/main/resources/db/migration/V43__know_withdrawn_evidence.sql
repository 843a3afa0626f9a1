-- A withdrawn document backs nothing that was not completed before. Apart from the dates and their version: it is final,
-- and its event says no dates.
alter table evidence_document
    add column withdrawn_at timestamptz,
    alter column version drop not null;
