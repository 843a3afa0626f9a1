/**
 * What became of councils: which bodies a council took over from and which took over from it, over any number of
 * reorganisations. Reporting needs it to continue a series across a change; people need it to find today's body behind a
 * name of 2009.
 */
package org.councilbenchmark.catalogue.lineage;
