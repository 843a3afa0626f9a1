package org.councilbenchmark.evidence.resumable;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.platform.problem.Fault;

/** Reads the header {@code Upload-Metadata}: pairs of a key and a value in Base64, which here is text in UTF-8. */
final class UploadMetadata {

    private static final String HEADER = "Upload-Metadata";

    private UploadMetadata() {}

    static Map<String, String> parse(String header) {
        Map<String, String> values = new LinkedHashMap<>();
        if (header == null || header.isBlank()) {
            return values;
        }
        for (String pair : header.split(",", -1)) {
            String[] parts = pair.trim().split(" +", 2);
            if (parts[0].isEmpty()) {
                throw refused("A pair has no key.", pair);
            }
            if (values.put(parts[0], parts.length < 2 ? "" : text(parts[1])) != null) {
                throw refused("The key '" + parts[0] + "' is given more than once.", pair);
            }
        }
        return values;
    }

    private static String text(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw refused("A value is not text of UTF-8 in Base64.", encoded);
        }
    }

    private static RuntimeException refused(String detail, String value) {
        String remedy = "Send comma-separated pairs of a key, a space and the value in Base64.";
        return MALFORMED_REQUEST
                .with(detail, remedy)
                .fault(Fault.in(HEADER, "malformed-metadata", value, detail, remedy));
    }
}
