/**
 * Transactional outbox: {@link org.councilbenchmark.platform.outbox.Outbox} takes events in the caller's transaction,
 * {@link org.councilbenchmark.platform.outbox.OutboxRelay} puts them on Kafka, in order, at least once.
 */
package org.councilbenchmark.platform.outbox;
