package org.councilbenchmark.evidence.reading.child;

/** Why a document has no text or no picture, as its readers are told. */
public enum ReadingFailure {
    NOT_FOR_THIS_KIND("Documents of this media type have none.", true),
    ENCRYPTED("The document can only be opened with a password.", true),
    MALFORMED("The document cannot be read; it may be damaged.", true),
    TOO_LARGE("The document, or a picture in it, is larger than what is read.", true),
    TIMED_OUT("Reading the document took too long and was stopped.", false),
    OUT_OF_MEMORY("Reading the document took too much memory and was stopped.", false),
    CRASHED("Reading the document ended without a result.", false),
    CONTENT_AWAY("The content could not be had from the store.", false);

    private final String sentence;
    private final boolean certain;

    ReadingFailure(String sentence, boolean certain) {
        this.sentence = sentence;
        this.certain = certain;
    }

    public String sentence() {
        return sentence;
    }

    /** Whether it lies in the document itself, so that trying again would tell the same. */
    public boolean isCertain() {
        return certain;
    }
}
