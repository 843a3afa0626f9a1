/**
 * The actions of improvement plans as they are kept, shown and told to other services.
 *
 * <p>What is planned ({@code ActionContent}) and how it goes ({@code ActionProgress}) change apart: the first by writing
 * the action anew ({@code planning}), the second by notes ({@code progress}). Both end in {@code ActionWriter}, which
 * writes the row, the note, the history and the event in one transaction, and nothing where nothing changes.
 */
package org.councilbenchmark.assessment.action;
