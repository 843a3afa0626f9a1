/**
 * Many links of one document in one request: all of them or none, and every fault named with its place in the body. What
 * is not named in the body stays as it is.
 */
package org.councilbenchmark.evidence.bulklink;
