package org.councilbenchmark.evidence.search;

import java.sql.SQLException;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.World;

/** Documents whose text is written down as if it had been read. */
final class Texts {

    private Texts() {}

    static UUID document(String title, String... pages) throws SQLException {
        return documentOf(World.TRAFFORD, title, pages);
    }

    static UUID documentOf(String council, String title, String... pages) throws SQLException {
        String id = Api.file(Api.as("assessor", council), Samples.pdf(), "x.pdf", Samples.PDF)
                .multiPart("council", council)
                .multiPart("title", title)
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        read(UUID.fromString(id), pages);
        return UUID.fromString(id);
    }

    private static void read(UUID id, String... pages) throws SQLException {
        for (int page = 1; page <= pages.length; page++) {
            Sql.change(
                    "insert into document_text (document_id, number, part, page, content) values (?, 1, ?, ?, ?)",
                    id,
                    page,
                    page,
                    pages[page - 1]);
        }
        Sql.change("update extraction set state = 'DONE' where document_id = ?", id);
    }

    /** A word that no other test has. */
    static String word() {
        return "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + Long.toString(System.nanoTime(), 36);
    }
}
