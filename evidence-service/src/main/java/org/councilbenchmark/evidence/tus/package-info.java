/**
 * The tus protocol, version 1.0.0, under {@code /v1/uploads}: core, creation, expiration, checksum and termination.
 * A small core of our own, because the library for servers is built on servlets; tested with a client of others. Beside
 * the protocol, {@code GET} tells in JSON what an upload became.
 */
package org.councilbenchmark.evidence.tus;
