/**
 * The whole system on one machine: {@link org.councilbenchmark.local.Run} starts PostgreSQL, Kafka and the four services,
 * {@link org.councilbenchmark.local.Token} prints a bearer token, and {@link org.councilbenchmark.local.LocalSystem} is
 * the same system in the hands of a test.
 *
 * <p>The services are their ordinary packaged jars, each in a process of its own, and learn everything about this
 * machine from environment variables, as they do in production. Nothing here is on their class path: the key that signs
 * local tokens and the code that uses it exist only in this module and in the data folder.
 *
 * <p>One folder holds all that is kept ({@link org.councilbenchmark.local.DataFolder}), so that a start finds what the
 * last one left, and removing it removes everything.
 */
package org.councilbenchmark.local;
