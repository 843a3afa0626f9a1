/**
 * Values of indicators. Nothing of them is taken in yet; only their topic is made here already, so that those who
 * listen to it are complete, and say so, rather than wait for a topic that nobody makes.
 */
package org.councilbenchmark.evidence.observation;
