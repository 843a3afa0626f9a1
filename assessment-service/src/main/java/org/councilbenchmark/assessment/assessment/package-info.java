/**
 * The aggregate: an assessment of one council against one edition for one period, and its life cycle.
 *
 * <p>{@code Assessment} is the entity and knows which transition is possible when; {@code AssessmentEvent} lists all
 * that is told to other services; {@code AssessmentProblem} every way to fail. {@code AssessmentService} opens, lists
 * and deletes; {@code LifeCycleService} submits, returns, completes and withdraws, each time with the row locked, the
 * caller's version checked, the history written and the event in the outbox: one transaction.
 *
 * <p>At most one assessment of a council, edition, kind and period is open, and at most one is current (completed and
 * not superseded); two partial unique indexes hold that against any race. Demonstration data is counted apart.
 */
package org.councilbenchmark.assessment.assessment;
