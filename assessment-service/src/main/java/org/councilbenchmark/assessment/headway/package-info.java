/**
 * How far the work on an assessment has come: counts, people and dates, and no level or score. Who must not know the
 * result may therefore know how far it is off: callers from whom the assessment is sealed get the counts of the whole,
 * without people and comments, since those would tell on what the other side dwells.
 */
package org.councilbenchmark.assessment.headway;
