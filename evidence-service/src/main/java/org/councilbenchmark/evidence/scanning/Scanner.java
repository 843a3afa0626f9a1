package org.councilbenchmark.evidence.scanning;

import java.io.InputStream;
import org.councilbenchmark.evidence.revision.Verdict;

/** Whatever looks for malware in contents. */
interface Scanner {

    /** Reads the content to its end, with memory that does not grow with it. */
    Verdict scan(InputStream content) throws ScanFailure;

    /** Name and version; a failure when it does not answer. */
    String describe() throws ScanFailure;
}
