package org.councilbenchmark.engines;

import java.nio.file.Path;

/** A program that starts PostgreSQL, writes a row and dies without any clean-up, as after {@code kill -9}. */
final class AbandonedPostgres {

    private AbandonedPostgres() {}

    public static void main(String[] arguments) throws Exception {
        LocalPostgres postgres = LocalPostgres.kept(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        postgres.createDatabaseIfAbsent("some-data");
        LocalPostgresTest.execute(postgres, "CREATE TABLE kept (name text); INSERT INTO kept VALUES ('Bury')");
        Runtime.getRuntime().halt(0);
    }
}
