/** What is common to the projections, and their state: until when each has heard everything, and how much it holds. */
package org.councilbenchmark.reporting.projection;
