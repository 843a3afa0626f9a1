package org.councilbenchmark.assessment.testing;

import java.util.UUID;

/** What moderation will make of a pair, put into the tables from outside. */
public final class TestAgreed {

    private static final String INSERT = """
            with agreed as (insert into assessment (id, council, council_type, council_nation, benchmark, edition, kind,
            period_start, period_duration, demonstration, status, version, event_version, opened_at, opened_by)
            select '%s', council, council_type, council_nation, benchmark, edition, 'AGREED', period_start,
            period_duration, demonstration, 'DRAFT', 1, 1, now(), 'moderation' from assessment where id = '%s'
            returning 1) select count(*) from agreed""";
    private static final String JOIN =
            "with joined as (update pairing set agreed = '%s' where self = '%s' returning 1) select count(*) from joined";

    private TestAgreed() {}

    /** Path of a draft, without ratings, that both sides of the pair may see. */
    public static String draftOf(TestChallenge challenge) {
        UUID id = UUID.randomUUID();
        String self = TestClient.idOf(challenge.self());
        TestCatalogue.count(INSERT.formatted(id, self));
        TestCatalogue.count(JOIN.formatted(id, self));
        return TestClient.PATH + "/" + id;
    }
}
