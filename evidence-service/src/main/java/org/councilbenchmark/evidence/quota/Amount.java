package org.councilbenchmark.evidence.quota;

/** @param bytes of all revisions together */
public record Amount(long bytes, long documents) {

    static final Amount NOTHING = new Amount(0, 0);

    /** A new document with its first revision. */
    public static Amount document(long bytes) {
        return new Amount(bytes, 1);
    }

    /** One more revision of a document that is there. */
    public static Amount revision(long bytes) {
        return new Amount(bytes, 0);
    }

    Amount plus(Amount more) {
        return new Amount(bytes + more.bytes, documents + more.documents);
    }

    /** What does not grow is never too much, also where a limit was lowered below what is there. */
    boolean fits(Amount more, Amount limit) {
        Amount sum = plus(more);
        return (more.bytes == 0 || sum.bytes <= limit.bytes)
                && (more.documents == 0 || sum.documents <= limit.documents);
    }
}
