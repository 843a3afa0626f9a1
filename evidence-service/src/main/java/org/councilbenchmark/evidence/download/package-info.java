/**
 * Gives contents back: whole or in one range, verified before the first byte, and such that no browser runs them.
 * Whatever was uploaded is sent as an attachment of its recorded type, never to be sniffed, in a sandbox without
 * origin. The entity tag is the content's digest: equal contents are equal everywhere and for ever.
 */
package org.councilbenchmark.evidence.download;
