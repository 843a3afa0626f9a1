package org.councilbenchmark.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.JsonRows;
import org.hibernate.Session;

/** Writes lots as sets; an older version of a document changes nothing. */
@ApplicationScoped
class EvidenceRepository {

    private static final String STORE_LINKS = """
            insert into evidence_link as known (assessment, criterion, document, linked, version)
            select distinct on (told.assessment, told.criterion, told.document) told.assessment, told.criterion,
                told.document, told.linked, told.version
            from jsonb_to_recordset(cast(:lot as jsonb)) as told (assessment uuid, criterion text, document uuid,
                linked boolean, version bigint)
            order by told.assessment, told.criterion, told.document, told.version desc
            on conflict (assessment, criterion, document) do update set linked = excluded.linked,
                version = excluded.version
            where excluded.version > known.version
            """;

    private static final String STORE_DOCUMENTS = """
            insert into evidence_document as known (document, effective_from, effective_to, version)
            select distinct on (told.document) told.document, told."effectiveFrom", told."effectiveTo", told.version
            from jsonb_to_recordset(cast(:lot as jsonb)) as told (document uuid, "effectiveFrom" date,
                "effectiveTo" date, version bigint)
            order by told.document, told.version desc
            on conflict (document) do update set effective_from = excluded.effective_from,
                effective_to = excluded.effective_to, version = excluded.version
            where known.version is null or excluded.version > known.version
            """;

    private static final String STORE_WITHDRAWALS = """
            insert into evidence_document (document, withdrawn_at)
            select distinct told.document, told."withdrawnAt"
            from jsonb_to_recordset(cast(:lot as jsonb)) as told (document uuid, "withdrawnAt" timestamptz)
            on conflict (document) do update set withdrawn_at = excluded.withdrawn_at
            """;

    /** What was withdrawn after the assessment's completion goes on backing it: it is frozen with what it relied on. */
    private static final String LINKED = """
            select link.criterion, link.document, document.effective_from, document.effective_to
            from evidence_link link left join evidence_document document on document.document = link.document
            left join assessment on assessment.id = link.assessment
            where link.assessment = :assessment and link.linked
            and (document.withdrawn_at is null or document.withdrawn_at > assessment.completed_at) order by link.criterion, link.document
            """;

    @Inject
    Session database;

    @Inject
    JsonRows rows;

    void storeLinks(List<DocumentTold> lot) {
        store(STORE_LINKS, lot);
    }

    void storeDocuments(List<DocumentTold> lot) {
        store(STORE_DOCUMENTS, lot);
    }

    void storeWithdrawals(List<DocumentTold> lot) {
        store(STORE_WITHDRAWALS, lot);
    }

    private void store(String statement, List<DocumentTold> lot) {
        if (!lot.isEmpty()) {
            database.createNativeMutationQuery(statement)
                    .setParameter("lot", rows.of(lot))
                    .executeUpdate();
        }
    }

    Map<String, List<LinkedDocument>> linked(UUID assessment) {
        return database
                .createNativeQuery(LINKED, Object[].class)
                .addScalar("criterion", String.class)
                .addScalar("document", UUID.class)
                .addScalar("effective_from", LocalDate.class)
                .addScalar("effective_to", LocalDate.class)
                .setParameter("assessment", assessment)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new LinkedDocument((UUID) row[1], (LocalDate) row[2], (LocalDate) row[3]),
                                Collectors.toList())));
    }
}
