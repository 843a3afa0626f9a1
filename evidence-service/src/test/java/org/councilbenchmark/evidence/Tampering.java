package org.councilbenchmark.evidence;

import java.sql.SQLException;
import java.util.UUID;

/** What somebody does who has the database in their hands: no trigger keeps them from anything. */
public final class Tampering {

    private Tampering() {}

    /** @param assignment of a column of the revision's row, in SQL */
    public static void alter(UUID document, int number, String assignment) throws SQLException {
        run("update document_revision set " + assignment + " where document_id = '" + document + "' and number = "
                + number);
    }

    public static void remove(UUID document, int number) throws SQLException {
        for (String table : new String[] {"revision_state", "document_revision"}) {
            run("delete from " + table + " where document_id = '" + document + "' and number = " + number);
        }
    }

    /** The document calls another revision current. */
    public static void pretend(UUID document, int current) throws SQLException {
        run("update document set current_revision = " + current + " where id = '" + document + "'");
    }

    private static void run(String statement) throws SQLException {
        Sql.change("do $$ begin set local session_replication_role = replica; " + statement + "; end $$");
    }
}
