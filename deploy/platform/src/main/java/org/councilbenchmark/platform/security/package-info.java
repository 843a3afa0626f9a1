/**
 * Who calls and what a token may say. Access is decided by annotations on methods (deny by default) and, for the
 * caller's own bodies, in the service beside the rule; never by matching paths.
 */
package org.councilbenchmark.platform.security;
