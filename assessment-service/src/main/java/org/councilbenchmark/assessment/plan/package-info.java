/**
 * What all parts of an improvement plan share: who may write it, what a good date or criterion is, how faults are told.
 *
 * <p>A plan belongs to one assessment and outlives its completion; only a withdrawal closes it. The council writes it,
 * the team of a peer challenge recommends and follows up. Whoever is sealed off from the assessment's ratings is sealed
 * off from its plan as well, since the plan is made of the judgement. The parts stand in features of their own:
 * {@code recommendation}, {@code action} with {@code watch}, {@code planning} and {@code progress}, {@code followup},
 * {@code portfolio} and {@code planexport}.
 *
 * <p>All days are days in UTC, so that two readers of one plan never disagree about which day it is.
 */
package org.councilbenchmark.assessment.plan;
