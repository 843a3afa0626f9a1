/**
 * What the services' tests share: real engines, signed tokens, topics seen from outside, and the assertions that hold
 * code, documents and contracts together.
 */
package org.councilbenchmark.testing;
