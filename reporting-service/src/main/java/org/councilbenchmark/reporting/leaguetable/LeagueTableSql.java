package org.councilbenchmark.reporting.leaguetable;

/** The statement of league tables, apart from the class that runs it for its length. */
final class LeagueTableSql {

    /**
     * One row per ranked council of the page and per excluded council, each with the totals of the whole table; a
     * single row with totals alone where there are none.
     *
     * <p>Every council of the group finds its own latest assessment through the index, so that the cost does not grow
     * with the years of history.
     */
    static final String TABLE = """
            with standing as (
                select council.code, council.name, held.id as assessment, held.period, held.completed_at,
                    coalesce(held.demonstration, withdrawn.demonstration) as demonstration,
                    own.score, own.coverage, own.capped, own.score - previous.score as change,
                    coalesce(own.sufficient and own.score is not null, false) as ranked,
                    withdrawn.id as withdrawn, withdrawn.withdrawn_at,
                    coalesce(council.start_date <= :existsUntil, true)
                        and coalesce(council.end_date >= :existsFrom, true) as exists_then,
                    case
                        when withdrawn.id is not null then 'WITHDRAWN'
                        when own.node is null then 'NODE_NOT_SCORED'
                        when own.coverage is null then 'NODE_NOT_APPLICABLE'
                        else 'COVERAGE_BELOW_THRESHOLD'
                    end as exclusion
                from council
                left join lateral (
                    select latest.*
                    from assessments_in_force(council.id, :benchmark, :edition, :kind, :moment, :demonstration) latest
                    where cast(:periodStart as date) is null
                       or (latest.period_start = :periodStart and latest.period_end = :periodEnd)
                    order by latest.completed_at desc, latest.id desc
                    limit 1
                ) as held on true
                left join node_score own on own.assessment = held.id and own.node = :node
                left join lateral (
                    select earlier.id
                    from assessments_in_force(council.id, :benchmark, :edition, :kind, :moment, :demonstration) earlier
                    where earlier.completed_at < held.completed_at
                    order by earlier.completed_at desc, earlier.id desc
                    limit 1
                ) as before on true
                left join node_score previous
                    on previous.assessment = before.id and previous.node = :node and previous.sufficient
                left join lateral (
                    select gone.id, gone.withdrawn_at, gone.demonstration
                    from assessment gone
                    where held.id is null
                      and gone.council = council.id and gone.benchmark = :benchmark and gone.edition = :edition
                      and gone.kind = :kind and gone.completed_at <= :moment and gone.withdrawn_at <= :moment
                      and (:demonstration or not gone.demonstration)
                      and (cast(:periodStart as date) is null
                           or (gone.period_start = :periodStart and gone.period_end = :periodEnd))
                    order by gone.completed_at desc, gone.id desc
                    limit 1
                ) as withdrawn on true
                where (cast(:type as text) is null or council.type = :type)
                  and (cast(:region as text) is null or council.region = :region)
            ), placed as (
                select standing.*,
                    rank() over (partition by ranked order by score desc) as rank,
                    count(*) over (partition by ranked, score) as tied,
                    row_number() over (partition by ranked order by score desc, name, code) as place
                from standing
                where assessment is not null or withdrawn is not null
            ), totals as (
                select count(*) filter (where ranked) as total,
                    count(*) filter (where assessment is null and withdrawn is null and exists_then) as not_assessed,
                    array_agg(score order by score) filter (where ranked) as scores
                from standing
            ), boundaries as (
                select total, not_assessed, quartile_inc(scores, 1) as q1, quartile_inc(scores, 2) as median,
                    quartile_inc(scores, 3) as q3
                from totals
            )
            select boundaries.*, placed.*,
                case when score >= q3 then 1 when score >= median then 2 when score >= q1 then 3 else 4 end
                    as quartile
            from boundaries
            left join placed on not placed.ranked or (place > :offset and place <= :offset + :size)
            order by placed.ranked desc, case when placed.ranked then placed.place end, placed.name, placed.code
            """;

    private LeagueTableSql() {}
}
