/**
 * The service's key and what it signs. A signature is a JSON Web Signature (RFC 7515) in its compact form by RSA with
 * SHA-256, which can be verified with the standard library of nearly every language, and by hand if need be.
 *
 * <p>The key is configured, the same in all replicas; where none is, one is made at the first start and kept in a file
 * of its own, which is meant for a single machine. Its name is its thumbprint (RFC 7638), so that nobody can give another
 * key the same name. The public half of every key that was ever used stays listed: what it signed stays verifiable after
 * the key was changed. Whoever wants to believe nothing of us saves that list before they need it.
 */
package org.councilbenchmark.evidence.signing;
