package org.councilbenchmark.evidence.scanning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What clamd answers, taken apart. */
final class ClamdReply {

    private static final Pattern FOUND = Pattern.compile("stream: (.{1,300}) FOUND");
    private static final Pattern VERSION = Pattern.compile("(ClamAV [^/]{1,80})(?:/(.{1,200}))?");

    /**
     * @param product name and version
     * @param signatures number and date of its signature database; null when it has none of the official ones
     */
    record Version(String product, String signatures) {}

    private ClamdReply() {}

    /** The finding of a scan; empty for a clean content. */
    static Optional<String> finding(String reply) throws ScanFailure {
        if (reply.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(reply);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (reply.startsWith("INSTREAM size limit exceeded")) {
            throw new ScanFailure(ScanProblem.SIZE_LIMIT, reply);
        }
        if (reply.isEmpty()) {
            throw new ScanFailure(ScanProblem.SCANNER_AWAY, "closed without an answer");
        }
        throw new ScanFailure(ScanProblem.SCANNER_ERROR, reply);
    }

    static Version version(String reply) throws ScanFailure {
        Matcher version = VERSION.matcher(reply);
        if (!version.matches()) {
            throw new ScanFailure(ScanProblem.SCANNER_ERROR, "not a version: " + reply);
        }
        return new Version(version.group(1), version.group(2));
    }
}
