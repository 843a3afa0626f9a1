package org.councilbenchmark.evidence.upload;

import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.StoredContent;
import org.councilbenchmark.platform.problem.Fault;

/**
 * A digest that was stated of a file: whoever states one learns of a file that was damaged on its way. A difference is a
 * request that did not arrive as it was sent, so 400; what was stored meanwhile has no row and is swept.
 */
public final class StatedDigest {

    private StatedDigest() {}

    /**
     * @param field as {@link DigestField} reads it; null when none was stated
     * @param place pointer to where it, or what it is of, stands in the request
     */
    public static void check(String field, String place, StoredContent arrived) {
        String actual = Sha256.field(arrived.sha256());
        boolean differs = DigestField.sha256(field, place)
                .filter(stated -> !actual.equals("sha-256=:" + stated + ":"))
                .isPresent();
        if (differs) {
            String detail = "The file arrived with " + actual + ", which is not the digest that was stated.";
            String remedy = "Send the file again; compute the digest over the very bytes of the file.";
            throw UploadProblem.DIGEST_MISMATCH
                    .with(detail, remedy)
                    .fault(Fault.at(place, "digest-mismatch", field, detail, remedy));
        }
    }
}
