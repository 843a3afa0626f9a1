-- Says at commit in which assessments something happened; the entries themselves are read from the table, so that
-- a message that nobody heard loses nothing.
create function tell_of_history() returns trigger language plpgsql as $$
begin
    perform pg_notify('assessment_history', told.assessment::text)
       from (select distinct assessment from added) as told;
    return null;
end;
$$;

create trigger history_is_told
    after insert on history
    referencing new table as added
    for each statement execute function tell_of_history();

-- For entries that were made shortly before others but committed after them.
create index history_of_assessment_by_time on history (assessment, at);
