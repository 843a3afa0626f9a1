package org.councilbenchmark.evidence.tus;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmark.evidence.partial.ChunkChecksum;
import org.councilbenchmark.evidence.upload.DigestField;
import org.councilbenchmark.platform.problem.Fault;

/**
 * The checksum of one request's body: {@code Upload-Checksum} of the protocol, or {@code Content-Digest} of RFC 9530.
 */
final class ChecksumHeaders {

    static final String ALGORITHMS = "sha1,sha256";

    private static final String HEADER = "Upload-Checksum";
    private static final Map<String, String> JAVA_NAMES = Map.of("sha1", "SHA-1", "sha256", "SHA-256");
    private static final Pattern CHECKSUM = Pattern.compile("([a-z0-9]{1,20}) +([A-Za-z0-9+/]{1,200}={0,2})");

    private ChecksumHeaders() {}

    static ChunkChecksum read(String checksum, String contentDigest) {
        if (checksum != null) {
            return ofProtocol(checksum.trim());
        }
        return DigestField.sha256(contentDigest, "Content-Digest")
                .map(digest -> checksum("sha256", digest, contentDigest))
                .orElseGet(ChunkChecksum::none);
    }

    private static ChunkChecksum ofProtocol(String header) {
        Matcher stated = CHECKSUM.matcher(header);
        if (!stated.matches()) {
            throw refused("The header Upload-Checksum must hold an algorithm and a checksum in Base64.", header);
        }
        if (!JAVA_NAMES.containsKey(stated.group(1))) {
            throw refused("The algorithm '" + stated.group(1) + "' is not supported.", header);
        }
        return checksum(stated.group(1), stated.group(2), header);
    }

    private static ChunkChecksum checksum(String algorithm, String encoded, String header) {
        try {
            MessageDigest digest = MessageDigest.getInstance(JAVA_NAMES.get(algorithm));
            return ChunkChecksum.of(digest, Base64.getDecoder().decode(encoded));
        } catch (IllegalArgumentException unreadable) {
            throw refused("The checksum is not Base64.", header);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RuntimeException refused(String detail, String value) {
        String remedy = "Send one of " + ALGORITHMS + ", a space and the checksum of the body in Base64.";
        return MALFORMED_REQUEST
                .with(detail, remedy)
                .fault(Fault.in(HEADER, "malformed-checksum", value, detail, remedy));
    }
}
