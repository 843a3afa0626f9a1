/**
 * Contents on the file system: {@code objects/ab/cd/abcd…} below {@code evidence.store.directory}, on the file system
 * of the folder in which uploads are received. A received file is read once for its digest and forced to disk; then it
 * gets a second name (a hard link) and that is renamed to the digest, so that the bytes are written once and a digest
 * names either nothing or the whole content, also after power loss. Encryption at rest is the file system's.
 */
package org.councilbenchmark.evidence.filestore;
