package org.councilbenchmark.evidence.statement;

import static org.councilbenchmark.evidence.statement.StatementProblem.STATEMENT_INVALID;

import java.nio.charset.StandardCharsets;
import org.councilbenchmark.evidence.document.DocumentKind;

/** What must hold of a statement's content, and what bytes it has. */
final class StatementRules {

    private StatementRules() {}

    static byte[] content(NewStatement statement, int maxCharacters) {
        return switch (statement.kind()) {
            case TEXT -> {
                requireAbsent("url", statement.url(), DocumentKind.TEXT);
                yield text(statement.text(), maxCharacters).getBytes(StandardCharsets.UTF_8);
            }
            case WEB_LINK -> {
                requireAbsent("text", statement.text(), DocumentKind.WEB_LINK);
                yield (WebAddress.require(statement.url()) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            }
            case FILE ->
                throw STATEMENT_INVALID.at(
                        "kind",
                        "file-as-json",
                        "FILE",
                        "A file cannot be sent as JSON.",
                        "Send it as multipart/form-data; TEXT and WEB_LINK are sent as JSON.");
        };
    }

    private static void requireAbsent(String member, String value, DocumentKind kind) {
        if (value != null) {
            throw STATEMENT_INVALID.at(
                    member,
                    "member-of-other-kind",
                    value,
                    "A " + kind + " has no " + member + ".",
                    "Leave it out, or send the other kind.");
        }
    }

    private static String text(String text, int maxCharacters) {
        if (text == null || text.isBlank()) {
            throw STATEMENT_INVALID.at(
                    "text", "text-missing", text, "A TEXT needs words.", "Send the statement as 'text'.");
        }
        if (text.length() > maxCharacters) {
            String detail = "The text has " + text.length() + " characters; " + maxCharacters + " are accepted.";
            throw STATEMENT_INVALID.at("text", "text-too-long", text, detail, "Shorten it, or upload it as a file.");
        }
        if (text.indexOf('\0') >= 0) {
            throw STATEMENT_INVALID.at(
                    "text", "null-character", null, "The text holds the null character.", "Leave it out.");
        }
        return text;
    }
}
