/**
 * From what was sent to what a mapping says: entries proposed from the keys of two editions, or written by a person and
 * held against both editions, all faults at once. Nothing here is stored.
 */
package org.councilbenchmark.catalogue.mappingdraft;
