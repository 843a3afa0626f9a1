/**
 * The comparison of two editions, asked for: as data, or as text for those who decide about it. Of published editions it
 * never changes, and has an ETag; a draft is compared for those who write it.
 */
package org.councilbenchmark.catalogue.diff;
