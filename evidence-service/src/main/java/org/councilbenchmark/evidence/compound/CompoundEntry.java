package org.councilbenchmark.evidence.compound;

/**
 * A storage or a stream in the directory.
 *
 * @param name at most 31 characters; not unique, since each storage has names of its own
 * @param sector where its bytes begin
 * @param bytes how many it claims to have
 */
record CompoundEntry(String name, int sector, long bytes) {}
