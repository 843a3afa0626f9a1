/**
 * An assessment as a file: everything of it at one moment, in the form that the reader needs. One writer per form; the
 * JSON form, made for archives, is here, the tables are in {@code ratingtable} and OSCAL in {@code oscalresults}.
 *
 * <p>What is not rated has no rating in a file either, and no file holds a name: people are pseudonymous ids.
 */
package org.councilbenchmark.assessment.exporting;
