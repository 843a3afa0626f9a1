/**
 * What a council means to reach, node by node, beside what it has: set by the council's side alone, on its own
 * assessment or the agreed one, and also after completion, when the plan is made. A target changes no score.
 *
 * <p>{@code CouncilSide} is the rule for everything that a council says of an assessment and not in it.
 */
package org.councilbenchmark.assessment.aim;
