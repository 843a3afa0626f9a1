package org.councilbenchmark.assessment.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;

/** What the catalogue would tell: fresh councils, and one small edition with two scales and a core criterion. */
public final class TestCatalogue {

    public static final String BENCHMARK = "small-authority";
    public static final String EDITION = "2009.1";

    /** Does not apply to shire districts. */
    public static final String NOT_FOR_DISTRICTS = "1.1.a.5";

    /** On the scale from 0 to 10. */
    public static final String ON_TEN = "2.1.a.2";

    /** On its lowest level it caps 2.1.a. */
    public static final String CORE = "2.1.a.1";

    /** Ten in all; all but {@link #ON_TEN} on the scale from 1 to 4. */
    public static final List<String> CRITERIA = List.of(
            "1.1.a.1", "1.1.a.2", "1.1.a.3", "1.1.a.4", "1.1.a.5", "2.1.a.1", "2.1.a.2", "2.1.b.1", "2.1.b.2",
            "2.1.b.3");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger COUNCILS = new AtomicInteger();
    private static boolean published;

    private TestCatalogue() {}

    /** A council that nobody else uses, from 1974 on. */
    public static TestCouncil council() {
        return council("METROPOLITAN_DISTRICT", "1974-04-01", null);
    }

    public static TestCouncil council(String type, String from, String to) {
        publishEdition();
        int number = COUNCILS.getAndIncrement();
        String id = "" + (char) ('A' + number / 676) + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
        TestCouncil council = new TestCouncil(
                id, "E99%06d".formatted(number), "E98%06d".formatted(number), "Q" + number, "Council " + id);
        send(council, type, from, to, 1);
        await("council " + id, "select count(*) from council_code where council = '" + id + "'", 4);
        return council;
    }

    public static void send(TestCouncil council, String type, String from, String to, long version) {
        ObjectNode data = JSON.createObjectNode()
                .put("id", council.id())
                .put("code", council.code())
                .put("name", council.name())
                .put("type", type)
                .put("nation", "England")
                .put("startDate", from)
                .put("endDate", to);
        ArrayNode aliases = data.putArray("aliases");
        aliases.addObject().put("scheme", "GSS").put("code", council.code());
        aliases.addObject().put("scheme", "GSS").put("code", council.formerCode());
        aliases.addObject().put("scheme", "SNAC").put("code", council.snac());
        data.putArray("successors");
        TestTopics.send(
                "catalogue.councils", council.id(), "council.changed.v1", council.id(), version, data.toString());
    }

    private static synchronized void publishEdition() {
        if (!published) {
            SmallEdition.publish(BENCHMARK, EDITION);
            await("edition", "select count(*) from edition where benchmark = '" + BENCHMARK + "'", 1);
            await(
                    "nodes",
                    "select count(*) from edition_node where benchmark = '" + BENCHMARK + "'",
                    SmallEdition.NODES);
            published = true;
        }
    }

    /** Waits until the query, asked from outside the service, counts so many. */
    public static void await(String what, String query, long count) {
        Awaitility.await(what)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> count(query) == count);
    }

    public static long count(String query) {
        try (Connection connection = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
