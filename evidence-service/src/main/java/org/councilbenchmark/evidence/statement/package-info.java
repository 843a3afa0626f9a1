/**
 * Evidence that is no file: a text, or the address of a page. Both become contents in the store, so that digest, chain,
 * receipt and search treat them as they treat files. An address is kept as it was given and never visited: what it
 * leads to may change, and a service that fetches what callers name can be turned against its own network.
 */
package org.councilbenchmark.evidence.statement;
