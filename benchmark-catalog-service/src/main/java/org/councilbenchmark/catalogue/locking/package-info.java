/** One writer at a time for things that have no row to lock yet, across all replicas of the service. */
package org.councilbenchmark.catalogue.locking;
