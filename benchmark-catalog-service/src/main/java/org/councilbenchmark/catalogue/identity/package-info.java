/** Who the caller is, as the token says it, in words that a front end can show. */
package org.councilbenchmark.catalogue.identity;
