package org.councilbenchmark.evidence.intake;

/**
 * A file that may come in.
 *
 * @param name cleaned: 1 to 150 characters, no path, no control or direction characters
 * @param mediaType type on which name, declaration and bytes agree
 */
public record AcceptedFile(String name, String mediaType) {}
