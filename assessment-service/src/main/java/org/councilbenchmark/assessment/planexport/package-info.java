/**
 * A plan as a file: an OSCAL plan of action and milestones, or the list of its actions as CSV.
 *
 * <p>In OSCAL every recommendation and every action is an item. Each has a risk of its own (that what it is about stays
 * as it is), with the due day as deadline; an action is also the remediation of that risk, with its first and its due
 * day as milestones, and names the risks of the recommendations that it answers. What OSCAL has no word for stands in
 * properties of our namespace. Identifiers are name-based (version 5), so that the same plan gives the same file.
 *
 * <p>Names of people are in neither file.
 */
package org.councilbenchmark.assessment.planexport;
