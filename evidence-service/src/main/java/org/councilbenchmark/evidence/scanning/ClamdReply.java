package org.councilbenchmark.evidence.scanning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What clamd answers, taken apart. */
final class ClamdReply {

    private static final Pattern FOUND = Pattern.compile("stream: (.{1,300}) FOUND");
    private static final Pattern VERSION = Pattern.compile("(ClamAV [^/]{1,80})(?:/(.{1,200}))?");

    /** What it "finds" with AlertExceedsMax where a limit kept it from looking: no malware, and no verdict either. */
    private static final String LIMITS = "Heuristics.Limits.Exceeded";

    /**
     * @param product name and version
     * @param signatures number and date of its signature database; null when it has none of the official ones
     */
    record Version(String product, String signatures) {}

    private ClamdReply() {}

    /** The finding of a scan; empty for a clean content. */
    static Optional<String> finding(String reply) throws ScanFailure {
        requireAny(reply);
        if (reply.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(reply);
        boolean notLookedAt = found.matches() && found.group(1).startsWith(LIMITS);
        if (found.matches() && !notLookedAt) {
            return Optional.of(found.group(1));
        }
        if (notLookedAt || reply.startsWith("INSTREAM size limit exceeded")) {
            throw new ScanFailure(ScanProblem.SIZE_LIMIT, reply);
        }
        throw new ScanFailure(ScanProblem.SCANNER_ERROR, reply);
    }

    static Version version(String reply) throws ScanFailure {
        requireAny(reply);
        Matcher version = VERSION.matcher(reply);
        if (!version.matches()) {
            throw new ScanFailure(ScanProblem.SCANNER_ERROR, "not a version: " + reply);
        }
        return new Version(version.group(1), version.group(2));
    }

    private static void requireAny(String reply) throws ScanFailure {
        if (reply.isEmpty()) {
            throw new ScanFailure(ScanProblem.SCANNER_AWAY, "closed without an answer");
        }
    }
}
