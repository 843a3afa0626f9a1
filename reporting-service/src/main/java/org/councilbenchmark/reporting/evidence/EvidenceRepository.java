package org.councilbenchmark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.reporting.database.Database;

/** Writes links as sets; an older version of the document changes nothing. */
@ApplicationScoped
class EvidenceRepository {

    private static final String PUT = """
            insert into evidence_link as known (assessment, criterion, document, version, linked, council,
                demonstration, changed_at)
            select distinct on (link.assessment, link.criterion, link.document) link.assessment, link.criterion,
                link.document, event.version, event.type = 'document.linked.v1', link.council, link.demonstration,
                coalesce(link."linkedAt", link."unlinkedAt")
            from jsonb_to_recordset(cast(:events as jsonb)) as event (type text, version bigint, data jsonb)
            cross join lateral jsonb_to_record(event.data) as link (assessment uuid, criterion text, document uuid,
                council text, demonstration boolean, "linkedAt" timestamptz, "unlinkedAt" timestamptz)
            order by link.assessment, link.criterion, link.document, event.version desc
            on conflict (assessment, criterion, document) do update set version = excluded.version,
                linked = excluded.linked, changed_at = excluded.changed_at
            where excluded.version > known.version
            """;

    @Inject
    Database database;

    /** Takes events as rows of {@link EvidenceLink}. */
    void put(String events) {
        database.sql(PUT).with("events", events).change();
    }
}
