/** Creating requests that may be repeated: see {@link org.councilbenchmark.platform.idempotency.Idempotent}. */
package org.councilbenchmark.platform.idempotency;
