-- One definition each of what every report rests on.

-- Completed assessments of a council that hold at a moment: not withdrawn and not corrected by then. A correction that
-- was itself withdrawn corrects nothing. Plain SQL, so that the planner sees through it.
create function assessments_in_force(
    of_council text, of_benchmark text, of_edition text, of_kind text, at timestamptz, with_demonstration boolean)
    returns setof assessment
    language sql stable
as $$
    select held.*
    from assessment held
    where held.benchmark = of_benchmark
      and held.edition = of_edition
      and held.kind = of_kind
      and held.council = of_council
      and held.completed_at <= at
      and (held.withdrawn_at is null or held.withdrawn_at > at)
      and (with_demonstration or not held.demonstration)
      and not exists (
          select from assessment correction
          where correction.supersedes = held.id
            and correction.completed_at <= at
            and (with_demonstration or not correction.demonstration)
            and (correction.withdrawn_at is null or correction.withdrawn_at > at))
$$;

-- Quartile boundary 1, 2 (the median) or 3 of values in ascending order, by linear interpolation between the two
-- nearest as Excel's QUARTILE.INC, and in exact decimals: a value on the boundary must compare as equal. With n values
-- the boundary lies (n - 1) * quartile / 4 steps above the first. A single expression, so that the planner inlines it.
create function quartile_inc(ascending numeric[], quartile integer)
    returns numeric
    language sql immutable
as $$
    select ascending[1 + (cardinality(ascending) - 1) * quartile / 4]
           + (ascending[least(2 + (cardinality(ascending) - 1) * quartile / 4, cardinality(ascending))]
              - ascending[1 + (cardinality(ascending) - 1) * quartile / 4])
           * ((cardinality(ascending) - 1) * quartile % 4) * 0.25
$$;
