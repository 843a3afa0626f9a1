package org.councilbenchmark.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmark.platform.problem.ProblemException;

/** What an examination says of some bytes, in one word. */
public final class Verdict {

    public static final String ACCEPTED = "accepted";

    /** An examination of a file. */
    public interface Check {
        void of(Path file) throws IOException;
    }

    private Verdict() {}

    /** The code of the refusal, or {@link #ACCEPTED}. */
    public static String on(byte[] content, Check check) {
        try {
            Path file = Files.createTempFile("offered", null);
            try {
                Files.write(file, content);
                check.of(file);
                return ACCEPTED;
            } catch (ProblemException refused) {
                return refused.faults().get(0).code();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
