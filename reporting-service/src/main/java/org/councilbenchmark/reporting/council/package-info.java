/**
 * Our copy of the register of councils ({@code catalogue.councils}): the newest state of each, every code it ever had,
 * and the groups within which it may be compared.
 */
package org.councilbenchmark.reporting.council;
