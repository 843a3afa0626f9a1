package org.councilbenchmark.evidence.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.Classification;
import org.councilbenchmark.evidence.document.DocumentKind;
import org.councilbenchmark.evidence.document.Metadata;
import org.councilbenchmark.evidence.document.NewDocument;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.evidence.store.ContentStore;
import org.councilbenchmark.evidence.store.StoredContent;

/** Makes a document of a statement: its words or its address become a content like any other. */
@ApplicationScoped
class StatementRecording {

    @Inject
    CouncilService councils;

    @Inject
    ContentStore store;

    @Inject
    StatementConfig config;

    NewDocument prepare(NewStatement statement) {
        String council = councils.requireOwn(statement.council()).id();
        Metadata metadata = metadata(statement);
        byte[] content = StatementRules.content(statement, config.maxCharacters());
        StoredContent stored = store.put(new ByteArrayInputStream(content));
        return new NewDocument(
                council,
                statement.kind(),
                metadata,
                Boolean.TRUE.equals(statement.demonstration()),
                revision(statement.kind(), stored));
    }

    private static Metadata metadata(NewStatement statement) {
        return new Metadata(
                        statement.title().trim(),
                        statement.source(),
                        statement.effectiveFrom(),
                        statement.effectiveTo(),
                        statement.reviewOn(),
                        statement.classification() == null ? Classification.OFFICIAL : statement.classification(),
                        statement.language())
                .checked();
    }

    private static NewRevision revision(DocumentKind kind, StoredContent content) {
        return kind == DocumentKind.TEXT
                ? new NewRevision("statement.txt", "text/plain;charset=utf-8", content)
                : new NewRevision("link.uri", "text/uri-list", content);
    }
}
