/**
 * How far the work on an assessment has come: counts, people and dates, and no level or score. Sealed with the
 * ratings all the same: how many criteria the other side finds not applicable, or on which it dwells, is a judgement.
 */
package org.councilbenchmark.assessment.headway;
