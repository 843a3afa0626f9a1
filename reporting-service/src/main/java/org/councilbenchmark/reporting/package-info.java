/**
 * Reporting owns nothing but projections: everything here was heard on a topic and can be built again from it.
 *
 * <ul>
 *   <li>{@code council}, {@code edition}, {@code assessment}, {@code evidence}: one projection each, fed by one topic;
 *       none waits for another, so that an assessment may be heard before its council or its edition
 *   <li>{@code leaguetable}, {@code profile}: the reports, each one SQL statement over the projections
 *   <li>{@code report}: what all reports share: which assessments are meant, compared within what, and how fresh
 *   <li>{@code projection}: the state of the projections, for readers and operators
 *   <li>{@code database}: SQL with named values
 * </ul>
 */
package org.councilbenchmark.reporting;
