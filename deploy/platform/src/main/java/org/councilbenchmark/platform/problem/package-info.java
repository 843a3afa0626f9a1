/**
 * How requests fail: one exception for the domain, one body on the wire (RFC 9457), one mapper per family of causes.
 * Every answer from 400 up names the place of the fault and the remedy; none tells of classes, SQL or paths.
 */
package org.councilbenchmark.platform.problem;
