package org.councilbenchmark.platform.idempotency;

import static org.councilbenchmark.platform.problem.RequestProblem.KEY_REUSED;
import static org.councilbenchmark.platform.problem.RequestProblem.REQUEST_STILL_RUNNING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** First answers by key. A transaction-scoped advisory lock on the key tells "still running" from "finished". */
@ApplicationScoped
class StoredAnswers {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 7))";
    private static final String FIND = "select fingerprint, status, location, etag, body from idempotent_answer"
            + " where caller = ? and route = ? and key = ?";
    private static final String STORE = "insert into idempotent_answer"
            + " (caller, route, key, fingerprint, status, location, etag, body) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SWEEP = "delete from idempotent_answer where created_at < now() - interval '7 days'";

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    void lock(RequestKey key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, key.toString());
            ResultSet locked = lock.executeQuery();
            locked.next();
            if (!locked.getBoolean(1)) {
                throw REQUEST_STILL_RUNNING
                        .with("A request with this Idempotency-Key has not finished yet.", "Repeat a little later.")
                        .retryAfter(Duration.ofSeconds(1));
            }
        }
    }

    /** The stored answer; null when the key is new. */
    Response find(RequestKey key, String fingerprint) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            identify(find, key);
            ResultSet row = find.executeQuery();
            if (!row.next()) {
                return null;
            }
            if (!fingerprint.equals(row.getString("fingerprint"))) {
                throw KEY_REUSED.with(
                        "This Idempotency-Key came before with another request.", "Make a new key for a new request.");
            }
            return replay(row);
        }
    }

    private static Response replay(ResultSet row) throws SQLException {
        Response.ResponseBuilder answer = Response.status(row.getInt("status"))
                .header(HttpHeaders.LOCATION, row.getString("location"))
                .header(HttpHeaders.ETAG, row.getString("etag"))
                .header("Idempotency-Replayed", "true");
        String body = row.getString("body");
        return body == null
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    void store(RequestKey key, String fingerprint, Response answer) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            identify(store, key);
            store.setString(4, fingerprint);
            store.setInt(5, answer.getStatus());
            store.setString(6, answer.getHeaderString(HttpHeaders.LOCATION));
            store.setString(7, answer.getHeaderString(HttpHeaders.ETAG));
            store.setString(8, answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity()));
            store.executeUpdate();
        }
    }

    private static void identify(PreparedStatement statement, RequestKey key) throws SQLException {
        statement.setString(1, key.caller());
        statement.setString(2, key.route());
        statement.setString(3, key.key());
    }

    @Scheduled(every = "1h")
    @Transactional
    void sweep() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sweep = connection.prepareStatement(SWEEP)) {
            sweep.executeUpdate();
        }
    }
}
