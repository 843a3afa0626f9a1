package org.councilbenchmark.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.reporting.database.Database;

/** Writes manifests and nodes as sets; an older version changes nothing. */
@ApplicationScoped
class EditionProjectionRepository {

    private static final String PUT_NODES = """
            insert into edition_node as known (benchmark, edition, code, version, node_type, parent, position, title,
                weight, core, scale, not_applicable_to, indicators, tags)
            select distinct on (node.benchmark, node.edition, node.code) node.benchmark, node.edition, node.code,
                event.version, node."nodeType", node.parent, node.position, node.title, node.weight, node.core,
                node.scale, node."notApplicableTo", node.indicators, node.tags
            from jsonb_to_recordset(cast(:events as jsonb)) as event (version bigint, data jsonb)
            cross join lateral jsonb_to_record(event.data) as node (benchmark text, edition text, code text,
                "nodeType" text, parent text, position integer, title text, weight numeric, core boolean,
                scale text, "notApplicableTo" text[], indicators text[], tags text[])
            order by node.benchmark, node.edition, node.code, event.version desc
            on conflict (benchmark, edition, code) do update set version = excluded.version,
                node_type = excluded.node_type, parent = excluded.parent, position = excluded.position,
                title = excluded.title, weight = excluded.weight, core = excluded.core, scale = excluded.scale,
                not_applicable_to = excluded.not_applicable_to, indicators = excluded.indicators,
                tags = excluded.tags
            where excluded.version > known.version
            """;
    private static final String PUT_MANIFESTS = """
            insert into edition as known (benchmark, edition, version, title, language, published_at, nodes,
                coverage_threshold, default_scale, scales, checksum)
            select distinct on (manifest.benchmark, manifest.edition) manifest.benchmark, manifest.edition,
                event.version, manifest.title, manifest.language, manifest."publishedAt", manifest.nodes,
                manifest."coverageThreshold", manifest."defaultScale", manifest.scales, manifest.checksum
            from jsonb_to_recordset(cast(:events as jsonb)) as event (version bigint, data jsonb)
            cross join lateral jsonb_to_record(event.data) as manifest (benchmark text, edition text, title text,
                language text, "publishedAt" timestamptz, nodes integer, "coverageThreshold" numeric,
                "defaultScale" text, scales jsonb, checksum text)
            order by manifest.benchmark, manifest.edition, event.version desc
            on conflict (benchmark, edition) do update set version = excluded.version, title = excluded.title,
                language = excluded.language, published_at = excluded.published_at, nodes = excluded.nodes,
                coverage_threshold = excluded.coverage_threshold, default_scale = excluded.default_scale,
                scales = excluded.scales, checksum = excluded.checksum
            where excluded.version > known.version
            """;

    @Inject
    Database database;

    /** Takes events as rows of {@link EditionNode}. */
    void putNodes(String events) {
        database.sql(PUT_NODES).with("events", events).change();
    }

    /** Takes events as rows of {@link EditionPublished}. */
    void putManifests(String events) {
        database.sql(PUT_MANIFESTS).with("events", events).change();
    }
}
