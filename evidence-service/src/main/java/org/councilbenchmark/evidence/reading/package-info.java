/**
 * Reads documents without trusting them: each in a JVM of its own that is started for it, has bounds of its own, and is
 * killed when it exceeds them. Whatever a document is (malformed, encrypted, a bomb, an attack on a parser), the answer
 * is a {@link org.councilbenchmark.evidence.reading.Reading} that says so, and the service goes on.
 *
 * <p>The bounds, from the outside in:
 *
 * <ol>
 *   <li>a time limit, after which the process is killed;
 *   <li>no network: where the kernel allows it, a network namespace without interfaces ({@code unshare}); everywhere,
 *       no names that resolve and a proxy that is not there;
 *   <li>an empty environment, so that no credential of the service is to be found, and a folder of its own, which goes
 *       with it;
 *   <li>heap, memory outside it, and stack by settings of that JVM, which ends when memory does;
 *   <li>limits in what it runs: characters of text, pixels of an image before it is decoded, nothing embedded is opened;
 *   <li>results are read as input, with lengths checked, for the process may have been taken over.
 * </ol>
 *
 * <p>A process for every document costs about a second of start and buys that no document can touch another. When the
 * service is killed, the pipe to its child closes and the child ends itself; its folder is swept later.
 */
package org.councilbenchmark.evidence.reading;
