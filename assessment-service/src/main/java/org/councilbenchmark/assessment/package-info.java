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
 *   <li>{@code tally} – how many criteria are rated beneath a node
 *   <li>{@code assignment} – who works on which part
 *   <li>{@code comment} – what people say to each other about a criterion
 *   <li>{@code headway} – how far the work has come, apart from what comes out of it
 *   <li>{@code stream} – the history as it grows, told at once
 *   <li>{@code streamlink} – links that open it without a header
 *   <li>{@code evidence} – our copy of which documents back which criteria
 *   <li>{@code indicator} – our copy of the indicators, and which criteria name them
 *   <li>{@code observation} – our copy of the indicators' values
 *   <li>{@code performance} – how an indicator stands against its target and the period before, pure
 *   <li>{@code wording} – which texts have the same words, pure
 *   <li>{@code check} – the quality checks, pure
 *   <li>{@code judgement} – what the checks look at, put together
 *   <li>{@code quality} – what the checks find, and whether it stands in the way
 *   <li>{@code result} – scores of an assessment and their explanation
 *   <li>{@code aim} – what the council means to reach at which node
 *   <li>{@code effort} – what it takes to climb a level of a criterion
 *   <li>{@code gain} – what climbing adds to a score, exact and pure; above {@code scoring} alone
 *   <li>{@code nextstep} – the criteria where effort counts most
 *   <li>{@code change} – how two calculations differ
 *   <li>{@code whatif} – scores of ratings that are only supposed
 *   <li>{@code bridge} – ratings from one edition to another, by the catalogue's mappings
 *   <li>{@code carrying} – a draft out of an earlier assessment
 *   <li>{@code confirmation} – carried ratings that somebody stands for
 *   <li>{@code comparison} – two assessments of a council beside each other
 *   <li>{@code versions} – which assessment superseded which
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
