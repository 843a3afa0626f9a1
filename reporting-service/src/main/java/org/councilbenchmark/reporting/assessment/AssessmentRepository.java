package org.councilbenchmark.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.reporting.database.Database;

/** Writes assessments as sets. What an older event says of a newer state changes nothing. */
@ApplicationScoped
class AssessmentRepository {

    private static final String PUT_FACTS = """
            insert into assessment as known (id, version, status, council, benchmark, edition, kind, period,
                period_start, period_end, demonstration, withdrawn_at)
            select distinct on (fact.assessment) fact.assessment, event.version,
                case event.type
                    when 'assessment.opened.v1' then 'DRAFT'
                    when 'assessment.submitted.v1' then 'SUBMITTED'
                    when 'assessment.returned.v1' then 'DRAFT'
                    when 'assessment.completed.v1' then 'COMPLETED'
                    when 'assessment.withdrawn.v1' then 'WITHDRAWN'
                end,
                fact.council, fact.benchmark, fact.edition, fact.kind, fact.period ->> 'text',
                cast(fact.period ->> 'start' as date), cast(fact.period ->> 'end' as date),
                fact.demonstration, fact."withdrawnAt"
            from jsonb_to_recordset(cast(:events as jsonb)) as event (type text, version bigint, data jsonb)
            cross join lateral jsonb_to_record(event.data) as fact (assessment uuid, council text, benchmark text,
                edition text, kind text, period jsonb, demonstration boolean, "withdrawnAt" timestamptz)
            order by fact.assessment, event.version desc
            on conflict (id) do update set version = excluded.version, status = excluded.status,
                withdrawn_at = excluded.withdrawn_at
            where excluded.version > known.version
            """;
    private static final String PUT_RESULTS = """
            with result as materialized (
                select distinct on (result.assessment) event.version, result.*
                from jsonb_to_recordset(cast(:events as jsonb)) as event (version bigint, data jsonb)
                cross join lateral jsonb_to_record(event.data) as result (assessment uuid, "ruleVersion" text,
                    "completedAt" timestamptz, supersedes uuid, scores jsonb, ratings jsonb)
                order by result.assessment, event.version desc
            ), completed as (
                update assessment as known
                set completed_version = result.version, completed_at = result."completedAt",
                    rule_version = result."ruleVersion", supersedes = result.supersedes
                from result
                where known.id = result.assessment
                  and result.version > coalesce(known.completed_version, 0)
                returning known.id
            ), scored as (
                insert into node_score (assessment, node, node_type, score, coverage, sufficient, capped)
                select result.assessment, score.node, score."nodeType", score.score, score.coverage,
                    score.sufficient, score.capped
                from completed
                join result on result.assessment = completed.id
                cross join lateral jsonb_to_recordset(result.scores) as score (node text, "nodeType" text,
                    score numeric, coverage numeric, sufficient boolean, capped boolean)
                on conflict (assessment, node) do update set node_type = excluded.node_type,
                    score = excluded.score, coverage = excluded.coverage, sufficient = excluded.sufficient,
                    capped = excluded.capped
            )
            insert into rating (assessment, criterion, level, not_applicable, confidence)
            select result.assessment, rating.criterion, rating.level, coalesce(rating."notApplicable", false),
                rating.confidence
            from completed
            join result on result.assessment = completed.id
            cross join lateral jsonb_to_recordset(result.ratings) as rating (criterion text, level integer,
                "notApplicable" boolean, confidence text)
            on conflict (assessment, criterion) do update set level = excluded.level,
                not_applicable = excluded.not_applicable, confidence = excluded.confidence
            """;

    @Inject
    Database database;

    /** Takes events of any type as rows of {@link AssessmentFact}. */
    void putFacts(String events) {
        database.sql(PUT_FACTS).with("events", events).change();
    }

    /** Takes events as rows of {@link AssessmentCompleted}; each assessment is known by then. */
    void putResults(String events) {
        database.sql(PUT_RESULTS).with("events", events).change();
    }
}
