/**
 * What people say to each other about a criterion while they judge it.
 *
 * <p>Comments are the working notes of the side that made the assessment, and stay with it for ever: those of a
 * self-assessment are for the council, those of a peer assessment for the peer team, those of an agreed one for both.
 * Unsealing a pair shows the ratings to the other side and never the notes. An administrator reads them where the
 * assessment is not sealed and writes none. For an answer to the other side there is the right of reply.
 *
 * <p>A comment opens a thread or answers in one. It can be reworded while nobody has answered; taken back, it loses its
 * words and keeps its place. The history therefore tells that somebody commented and never what they said.
 */
package org.councilbenchmark.assessment.comment;
