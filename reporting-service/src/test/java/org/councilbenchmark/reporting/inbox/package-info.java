/** How the projections bear what the topics and the machines do to them: poison, repetition, and engines that stop. */
package org.councilbenchmark.reporting.inbox;
