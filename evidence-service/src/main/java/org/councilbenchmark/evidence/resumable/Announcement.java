package org.councilbenchmark.evidence.resumable;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.upload.DocumentDetails;
import org.councilbenchmark.platform.problem.Fault;

/** What an upload says of its file and its document before a byte of it comes: the same members as a form's parts. */
record Announcement(Map<String, String> values) {

    private static final Set<String> OF_FILE = Set.of("filename", "filetype", "digest");
    private static final Set<String> OF_REVISION = and(Set.of("document"));
    private static final Set<String> OF_DOCUMENT = and(DocumentDetails.NAMES);

    /** Read from Upload-Metadata; a problem names the member that is not known. */
    static Announcement of(String metadata) {
        Map<String, String> values = UploadMetadata.parse(metadata);
        Set<String> known = values.containsKey("document") ? OF_REVISION : OF_DOCUMENT;
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                String detail = "The metadata '" + name + "' are not known here.";
                String remedy = "Leave them out, or use some of: " + String.join(", ", new TreeSet<>(known)) + ".";
                throw refused(name, "unknown-member", null, detail, remedy);
            }
        }
        return new Announcement(values);
    }

    private static Set<String> and(Set<String> more) {
        return Stream.concat(OF_FILE.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    String fileName() {
        return values.get("filename");
    }

    String fileType() {
        return values.get("filetype");
    }

    /** Digest of the whole file; null when none was stated. */
    String digest() {
        return values.get("digest");
    }

    /** The document of which this becomes a revision; empty when it becomes a new one. */
    Optional<UUID> document() {
        String id = values.get("document");
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            String detail = "'" + id + "' is not the id of a document.";
            throw refused("document", "wrong-format", id, detail, "Send the id as GET /v1/documents gives it.");
        }
    }

    DocumentDetails details() {
        return DocumentDetails.of(values);
    }

    private static RuntimeException refused(String name, String code, String value, String detail, String remedy) {
        return MALFORMED_REQUEST.with(detail, remedy).fault(Fault.at("/" + name, code, value, detail, remedy));
    }
}
