package org.councilbenchmark.reporting.profile;

/** The statements of council profiles, apart from the class that runs them for their length. */
final class CouncilProfileSql {

    static final String HELD = """
            select latest.id, latest.period, latest.completed_at, latest.rule_version, latest.demonstration,
                latest.supersedes, (
                    select earlier.id
                    from assessments_in_force(:council, :benchmark, :edition, :kind, :moment, :demonstration) earlier
                    where earlier.completed_at < latest.completed_at
                    order by earlier.completed_at desc, earlier.id desc
                    limit 1
                ) as previous
            from assessments_in_force(:council, :benchmark, :edition, :kind, :moment, :demonstration) latest
            where cast(:periodStart as date) is null
               or (latest.period_start = :periodStart and latest.period_end = :periodEnd)
            order by latest.completed_at desc, latest.id desc
            limit 1
            """;

    /** One row per node that the council or a comparator has a score for, criteria apart. */
    static final String STANDINGS = """
            with comparator as (
                select held.id as assessment
                from council
                cross join lateral (
                    select latest.id
                    from assessments_in_force(council.id, :benchmark, :edition, :kind, :moment, :demonstration) latest
                    where cast(:periodStart as date) is null
                       or (latest.period_start = :periodStart and latest.period_end = :periodEnd)
                    order by latest.completed_at desc, latest.id desc
                    limit 1
                ) as held
                where (cast(:type as text) is null or council.type = :type)
                  and (cast(:region as text) is null or council.region = :region)
            ), own as (
                select node, score, coverage, sufficient, capped, sufficient and score is not null as ranked
                from node_score
                where assessment = :own and node_type <> 'CRITERION'
            ), compared as (
                select theirs.node, count(*) as compared, array_agg(theirs.score order by theirs.score) as scores,
                    count(*) filter (where theirs.score > own.score) + 1 as rank,
                    count(*) filter (where theirs.score = own.score) as tied
                from comparator
                join node_score theirs on theirs.assessment = comparator.assessment
                left join own on own.node = theirs.node
                where theirs.sufficient and theirs.score is not null and theirs.node_type <> 'CRITERION'
                group by theirs.node
            ), bounded as (
                select node, compared, rank, tied, quartile_inc(scores, 1) as q1,
                    quartile_inc(scores, 2) as median, quartile_inc(scores, 3) as q3
                from compared
            )
            select coalesce(own.node, bounded.node) as node, own.score, own.coverage, own.sufficient, own.capped,
                case when own.ranked then own.score - previous.score end as change,
                case when own.ranked then bounded.rank end as rank,
                case when own.ranked then bounded.tied end as tied,
                case
                    when not own.ranked or own.ranked is null then null
                    when own.score >= q3 then 1 when own.score >= median then 2 when own.score >= q1 then 3 else 4
                end as quartile,
                coalesce(bounded.compared, 0) as compared, bounded.q1, bounded.median, bounded.q3
            from own
            full join bounded on bounded.node = own.node
            left join node_score previous
                on previous.assessment = :previous and previous.node = own.node and previous.sufficient
            """;

    /** Applicable criteria and those with a document, per theme and (theme null) over all. */
    static final String EVIDENCE = """
            with recursive subject as (
                select array[id, type, upper(replace(nation, ' ', '_'))] as names from council where id = :council
            ), tree as (
                select code, node_type, code as theme, not_applicable_to && subject.names as inapplicable
                from edition_node, subject
                where benchmark = :benchmark and edition = :edition and parent is null
                union all
                select node.code, node.node_type, tree.theme,
                    tree.inapplicable or node.not_applicable_to && subject.names
                from tree
                cross join subject
                join edition_node node on node.parent = tree.code
                where node.benchmark = :benchmark and node.edition = :edition
            ), criterion as (
                select tree.theme, exists (
                    select from evidence_link link
                    where link.assessment = :own and link.criterion = tree.code and link.linked) as backed
                from tree
                left join rating on rating.assessment = :own and rating.criterion = tree.code
                where tree.node_type = 'CRITERION' and not tree.inapplicable
                  and not coalesce(rating.not_applicable, false)
            )
            select theme, count(*) as applicable, count(*) filter (where backed) as backed
            from criterion
            group by grouping sets ((theme), ())
            """;

    private CouncilProfileSql() {}
}
