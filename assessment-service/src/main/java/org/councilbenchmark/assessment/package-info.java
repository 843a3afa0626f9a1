/**
 * The assessment service: assessments, their ratings, their scores.
 *
 * <p>Features, from the ground up; each sees only those above it in this list:
 *
 * <ul>
 *   <li>{@code period} – a start date and a length, and the labels people write for it
 *   <li>{@code council} – our copy of the councils, and which codes mean which
 *   <li>{@code scoring} – ratings to scores, exact and pure
 *   <li>{@code agreement} – how far two sides that rated the same agree, exact and pure
 *   <li>{@code benchmark} – our copy of the published editions, ready for scoring
 *   <li>{@code access} – who may see and touch which assessment
 *   <li>{@code history} – who did what, added to and never changed
 *   <li>{@code pair} – a self-assessment and the peers', sealed from each other
 *   <li>{@code team} – who works on an assessment, and what they declared
 *   <li>{@code rating} – what was given to each criterion
 *   <li>{@code challenge} – what the council, its peers and both together gave, side by side
 *   <li>{@code replyperiod} – until when a council may reply to its peers
 *   <li>{@code reply} – what it says to each of their ratings, and what the peer lead decides
 *   <li>{@code result} – scores of an assessment and their explanation
 *   <li>{@code assessment} – the aggregate, its life cycle and its events
 *   <li>{@code difference} – where the two halves differ, and how far they agree
 *   <li>{@code moderation} – from both halves to one agreed assessment
 *   <li>{@code exporting} – an assessment as a file, whole and at one moment
 *   <li>{@code ratingtable} – as a table to be filled in: workbook and CSV
 *   <li>{@code oscalresults} – as OSCAL assessment results
 *   <li>{@code tablereading} – tables as they come back
 *   <li>{@code merging} – what they change, shown and then written
 * </ul>
 *
 * <p>The two enums here are words that several features share.
 */
package org.councilbenchmark.assessment;
