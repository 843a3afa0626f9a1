-- What the approver signed, and the last day on which the result should be relied on.
alter table assessment add column statement text;
alter table assessment add column expires_on date;
update assessment set expires_on = cast(completed_at + interval '3 years' as date) where completed_at is not null;
