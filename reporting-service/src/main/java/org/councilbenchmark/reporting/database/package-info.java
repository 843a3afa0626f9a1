/**
 * SQL with named values and nothing more: projections are written and read as sets, for which entities would only stand
 * in the way. Values are always bound; a statement's text is a constant of the repository that runs it.
 */
package org.councilbenchmark.reporting.database;
