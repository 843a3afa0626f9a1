package org.councilbenchmark.evidence.intake;

import java.nio.file.Path;

/**
 * A file as its sender describes it; nothing of it is trusted.
 *
 * @param content where it was received
 * @param name as the sender calls it; may be null or hold anything
 * @param declaredType the part's Content-Type; may be null
 * @param bytes its length
 */
public record OfferedFile(Path content, String name, String declaredType, long bytes) {}
