package org.councilbenchmark.evidence.upload;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.StoredContent;
import org.councilbenchmark.platform.problem.Fault;

/**
 * A digest (in the form of RFC 9530) that was stated of a file: whoever states one learns of a file that was damaged on
 * its way. Other algorithms than SHA-256 are passed over, as the RFC says. A difference is a request that
 * did not arrive as it was sent, so 400; what was stored meanwhile has no row and is swept.
 */
public final class StatedDigest {

    private static final Pattern SHA_256 = Pattern.compile("sha-256\\s*=\\s*:([A-Za-z0-9+/=]*):");

    private StatedDigest() {}

    /**
     * @param field as it was stated; null when none was
     * @param place pointer to where it, or what it is of, stands in the request
     */
    public static void check(String field, String place, StoredContent arrived) {
        Matcher stated = SHA_256.matcher(field == null ? "" : field);
        String actual = Sha256.field(arrived.sha256());
        if (stated.find() && !actual.equals("sha-256=:" + stated.group(1) + ":")) {
            String detail = "The file arrived with " + actual + ", which is not the digest that was stated.";
            String remedy = "Send the file again; compute the digest over the very bytes of the file.";
            throw UploadProblem.DIGEST_MISMATCH
                    .with(detail, remedy)
                    .fault(Fault.at(place, "digest-mismatch", field, detail, remedy));
        }
    }
}
