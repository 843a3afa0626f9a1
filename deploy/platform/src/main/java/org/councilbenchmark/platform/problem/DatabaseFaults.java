package org.councilbenchmark.platform.problem;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;
import static org.councilbenchmark.platform.problem.RequestProblem.TEMPORARILY_UNAVAILABLE;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells a database that is away or overloaded from one that refused a statement. */
public final class DatabaseFaults {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private DatabaseFaults() {}

    /** Whether the same work may well succeed later, unchanged: connection lost, shutting down, deadlock, timeouts. */
    public static boolean isUnavailable(Throwable failure) {
        return tells(failure, DatabaseFaults::isTransient, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Whether a text holds the null character, the one that PostgreSQL cannot store. */
    static boolean isUnstorableText(Throwable failure) {
        return tells(
                failure,
                sql -> "22021".equals(sql.getSQLState()) || "22P05".equals(sql.getSQLState()),
                Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Whether a date or a time lies where PostgreSQL has none, such as in the year 9999999. */
    static boolean isUnstorableDate(Throwable failure) {
        return tells(
                failure,
                sql -> "22007".equals(sql.getSQLState()) || "22008".equals(sql.getSQLState()),
                Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** A commit that fails tells its reason as a suppressed exception, not as the cause. */
    private static boolean tells(Throwable failure, Predicate<SQLException> wanted, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return failure instanceof SQLException sql && wanted.test(sql)
                || tells(failure.getCause(), wanted, seen)
                || Stream.of(failure.getSuppressed()).anyMatch(suppressed -> tells(suppressed, wanted, seen));
    }

    private static boolean isTransient(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // Agroal reports an exhausted or closed pool without a state.
            return failure.getMessage() != null && failure.getMessage().contains("cquisition timeout");
        }
        return state.startsWith("08") // connection exception
                || state.startsWith("57P") // operator intervention: shutting down, crash recovery, starting up
                || state.startsWith("53") // insufficient resources: disk full, too many connections
                || state.equals("25006") // read only: a standby, before it is promoted
                || state.equals("57014") // statement cancelled by a timeout
                || state.equals("55P03") // lock timeout
                || state.equals("40001")
                || state.equals("40P01"); // serialisation failure, deadlock
    }

    static ProblemException unstorableText() {
        return MALFORMED_REQUEST.with(
                "A text holds the null character, which cannot be stored.", "Send the text without it.");
    }

    static ProblemException unstorableDate() {
        return MALFORMED_REQUEST.with(
                "A date or a time is out of the range that can be stored.", "Send dates of the years 1 to 9999.");
    }

    static ProblemException unavailable() {
        return TEMPORARILY_UNAVAILABLE
                .with("The database does not answer at the moment; nothing was written.", "Repeat the request shortly.")
                .retryAfter(RETRY_AFTER);
    }
}
