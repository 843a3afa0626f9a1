package org.councilbenchmark.evidence.tus;

import static org.councilbenchmark.evidence.tus.TusProblem.VERSION_NOT_SUPPORTED;
import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.councilbenchmark.platform.problem.Fault;

/** Names and forms of the protocol. */
final class Tus {

    static final String VERSION = "1.0.0";
    static final String EXTENSIONS = "creation,expiration,checksum,termination";
    static final String CHUNK = "application/offset+octet-stream";

    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String METADATA = "Upload-Metadata";
    static final String EXPIRES = "Upload-Expires";

    private Tus() {}

    /** Refuses a request of another version, or of none. */
    static void require(String version) {
        if (!VERSION.equals(version)) {
            String remedy = "Send Tus-Resumable: " + VERSION + ".";
            throw VERSION_NOT_SUPPORTED
                    .with("Only version " + VERSION + " of the tus protocol is spoken here.", remedy)
                    .fault(Fault.in(RESUMABLE, "version-not-supported", version, "Another version.", remedy));
        }
    }

    static long number(String header, String value) {
        if (value == null || !value.trim().matches("\\d{1,18}")) {
            String detail = "The header " + header + " must hold a number of bytes.";
            String remedy = "Send it as a whole number that is not negative.";
            throw MALFORMED_REQUEST.with(detail, remedy).fault(Fault.in(header, "wrong-format", value, detail, remedy));
        }
        return Long.parseLong(value.trim());
    }

    static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
