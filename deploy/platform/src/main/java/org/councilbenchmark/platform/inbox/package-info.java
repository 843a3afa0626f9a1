/**
 * Hearing other services: a {@link org.councilbenchmark.platform.inbox.Subscription} says what to hear, one consumer
 * each applies it exactly once in effect. Order per key; lots in one transaction; poison to {@code <topic>.dlq};
 * a database that is away postpones and loses nothing.
 */
package org.councilbenchmark.platform.inbox;
