package org.councilbenchmark.evidence.store;

/**
 * A content that is safely on disk.
 *
 * @param sha256 its digest, 64 hexadecimal digits in lower case; also where it lies
 * @param bytes its length
 */
public record StoredContent(String sha256, long bytes) {}
