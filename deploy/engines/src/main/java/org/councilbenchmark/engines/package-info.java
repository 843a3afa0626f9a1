/**
 * The two engines that the system stands on, PostgreSQL and Kafka, run from Maven artifacts alone: nothing has to be
 * installed, no container is needed.
 *
 * <p>The tests of every service run on them inside the test's JVM, and {@code deploy/local/run} runs the whole system
 * on them on one machine. They listen on the loopback interface without passwords and are <em>not</em> for production,
 * where each service is given the addresses of real servers.
 *
 * <p>Both come in two kinds: {@code temporary()} takes a free port and an own folder that disappears when it is closed;
 * {@code kept(folder, port)} finds its data again at the next start. Both can be stopped and started again in between,
 * on the same port, so that a test can see how a service lives through an outage.
 */
package org.councilbenchmark.engines;
