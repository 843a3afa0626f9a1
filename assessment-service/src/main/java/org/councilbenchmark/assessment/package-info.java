/**
 * The assessment service: assessments, their ratings, their scores.
 *
 * <p>Features, from the ground up; each sees only those above it in this list:
 *
 * <ul>
 *   <li>{@code period} – a start date and a length, and the labels people write for it
 *   <li>{@code council} – our copy of the councils, and which codes mean which
 *   <li>{@code scoring} – ratings to scores, exact and pure
 *   <li>{@code benchmark} – our copy of the published editions, ready for scoring
 *   <li>{@code access} – who may see and touch which assessment
 *   <li>{@code history} – who did what, added to and never changed
 *   <li>{@code pair} – a self-assessment and the peers', sealed from each other
 *   <li>{@code team} – who works on an assessment, and what they declared
 *   <li>{@code rating} – what was given to each criterion
 *   <li>{@code result} – scores of an assessment and their explanation
 *   <li>{@code plan} – what all parts of an improvement plan share
 *   <li>{@code course} – how an action goes, and whether it needs an eye; pure
 *   <li>{@code recommendation} – what others ask of the council, and its response
 *   <li>{@code action} – the actions of plans, as kept, shown and told
 *   <li>{@code planning} – writing actions
 *   <li>{@code progress} – notes on how they go
 *   <li>{@code followup} – reviews of a plan
 *   <li>{@code portfolio} – actions across assessments, plans in figures
 *   <li>{@code planexport} – plans as files
 *   <li>{@code assessment} – the aggregate, its life cycle and its events
 * </ul>
 *
 * <p>The two enums here are words that several features share.
 */
package org.councilbenchmark.assessment;
