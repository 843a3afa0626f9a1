package org.councilbenchmark.evidence.upload;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmark.platform.problem.Fault;

/**
 * A digest as RFC 9530 writes it: algorithms with a byte sequence each. Those that are not SHA-256 are passed over, as the
 * RFC says; but what cannot be read as such a field at all is refused, since whoever states a digest relies on its being
 * checked.
 */
public final class DigestField {

    private static final Pattern MEMBER =
            Pattern.compile("\\s*([a-z*][a-z0-9_.*-]{0,40})\\s*=\\s*:([A-Za-z0-9+/]{0,200}={0,2}):\\s*");
    private static final Pattern SHA_256 = Pattern.compile("[A-Za-z0-9+/]{43}=");
    private static final int MOST_MEMBERS = 20;

    private DigestField() {}

    /**
     * The SHA-256 in Base64; empty when none is stated.
     *
     * @param field as it was stated; null when it was not
     * @param place where it stands in the request: a pointer, or the name of a header
     */
    public static Optional<String> sha256(String field, String place) {
        if (field == null) {
            return Optional.empty();
        }
        String found = null;
        for (String part : field.split(",", MOST_MEMBERS)) {
            Matcher member = MEMBER.matcher(part);
            if (!member.matches()) {
                throw unreadable(field, place);
            }
            if (member.group(1).equals("sha-256")) {
                found = member.group(2);
                if (!SHA_256.matcher(found).matches()) {
                    throw unreadable(field, place);
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static RuntimeException unreadable(String field, String place) {
        String detail = "The digest cannot be read.";
        String remedy = "Send sha-256=:…: with the 44 characters of the digest in Base64 between the colons.";
        return MALFORMED_REQUEST.with(detail, remedy).fault(Fault.on(place, "malformed-digest", field, detail, remedy));
    }
}
