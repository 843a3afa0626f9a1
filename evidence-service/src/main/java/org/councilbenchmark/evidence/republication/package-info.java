/**
 * Tells everything once more: all that was told of documents, word for word, and every link that stands. For a reader
 * that lost its projection together with the topic's past, or that was added late. The events bear the versions that they
 * had at first: whoever knows them already, or knows later ones, ignores them.
 */
package org.councilbenchmark.evidence.republication;
