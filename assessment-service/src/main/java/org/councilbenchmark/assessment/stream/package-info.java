/**
 * The history as it grows, told at once to everybody who has an assessment open.
 *
 * <p>Nothing is told from memory. A trigger says at commit in which assessment something happened
 * ({@code pg_notify}), one connection per replica listens ({@code HistoryListener}), and each open stream of that
 * assessment then reads from the table what it has not told yet. A notification that got lost therefore costs time and
 * no entry: when the listener is back it wakes every stream.
 *
 * <p>Entries get their ids before they are committed, so a smaller id may become visible after a greater one. A stream
 * hence looks back over a window ({@code Position}) that is longer than any transaction, and remembers what of it was
 * told. Who resumes after an id is told that window again; an entry that comes twice has the same id twice.
 *
 * <p>Before every lot the stream asks {@code access} whether its reader may still read, with what their token said when
 * it was opened. A reader who does not keep up is cut off; nothing is buffered beyond one lot.
 */
package org.councilbenchmark.assessment.stream;
