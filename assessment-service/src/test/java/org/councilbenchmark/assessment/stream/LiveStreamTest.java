package org.councilbenchmark.assessment.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.access.Asking;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private static final Instant NINE = Instant.parse("2010-05-10T09:00:00Z");

    private final World world = new World();
    private final LiveStream stream = new LiveStream(
            UUID.randomUUID(),
            new Viewer(new Asking("somebody", Set.of(), Set.of(), false), NINE.plusSeconds(600)),
            world,
            world,
            new Limits(),
            new Position(10, NINE));

    @Test
    void theFirstEventSaysFromWhereOnEverythingIsTold() throws SQLException {
        AssertSubscriber<StreamEvent> reader = connect(1);
        stream.advance();
        assertThat(reader.getItems()).containsExactly(StreamEvent.ready(10, NINE));
    }

    @Test
    void nothingIsSentThatTheReaderHasNotAskedFor() throws SQLException {
        world.entries.addAll(List.of(change(11), change(12)));
        AssertSubscriber<StreamEvent> reader = connect(2);
        stream.advance();
        assertThat(names(reader)).containsExactly("ready", "rated");
        reader.request(1);
        stream.advance();
        assertThat(reader.getItems()).extracting(StreamEvent::id).containsExactly(10L, 11L, 12L);
    }

    @Test
    void moreThanOneLotComesToTheLastEntry() throws SQLException {
        for (long id = 1; id <= LiveStream.LOT + 7; id++) {
            world.entries.add(change(10 + id));
        }
        AssertSubscriber<StreamEvent> reader = connect(1_000);
        stream.advance();
        assertThat(reader.getItems()).hasSize(LiveStream.LOT + 8);
    }

    @Test
    void anEntryThatTurnsUpLateIsToldOnce() throws SQLException {
        AssertSubscriber<StreamEvent> reader = connect(1_000);
        world.entries.add(change(12));
        hear();
        world.entries.add(change(11));
        hear();
        hear();
        assertThat(reader.getItems()).extracting(StreamEvent::id).containsExactly(10L, 12L, 11L);
    }

    @Test
    void whoMayNotReadAnyMoreIsToldSoAndNothingElse() throws SQLException {
        AssertSubscriber<StreamEvent> reader = connect(1_000);
        stream.advance();
        world.refusal = Ending.NO_PART;
        world.entries.add(change(11));
        hear();
        assertThat(names(reader)).containsExactly("ready", "closed");
        reader.assertCompleted();
    }

    @Test
    void whileALotGoesOutSlowlyTheRightToReadIsAskedForAgain() throws SQLException {
        world.entries.addAll(List.of(change(11), change(12)));
        AssertSubscriber<StreamEvent> reader = connect(2);
        stream.advance();
        world.refusal = Ending.SEALED;
        world.now = NINE.plusSeconds(5);
        reader.request(1_000);
        stream.advance();
        assertThat(names(reader)).containsExactly("ready", "rated", "closed");
    }

    @Test
    void itEndsWithTheToken() throws SQLException {
        AssertSubscriber<StreamEvent> reader = connect(1_000);
        stream.advance();
        world.now = NINE.plusSeconds(600);
        assertThat(stream.isDue()).isTrue();
        stream.advance();
        StreamEvent last = reader.getLastItem();
        assertThat(last.data()).isEqualTo(new StreamEvent.Closed("unauthenticated", Ending.TOKEN_EXPIRED.remedy()));
        reader.assertCompleted();
    }

    @Test
    void silenceIsBrokenByAComment() throws SQLException {
        AssertSubscriber<StreamEvent> reader = connect(1_000);
        stream.advance();
        assertThat(stream.isDue()).isFalse();
        world.now = NINE.plusSeconds(15);
        assertThat(stream.isDue()).isTrue();
        stream.advance();
        assertThat(reader.getLastItem()).isEqualTo(StreamEvent.heartbeat());
    }

    @Test
    void whoTakesNothingIsCutOff() throws SQLException {
        world.entries.add(change(11));
        connect(1);
        stream.advance();
        world.now = NINE.plusSeconds(30);
        stream.advance();
        assertThat(world.cut).isFalse();
        world.now = NINE.plusSeconds(31);
        stream.advance();
        assertThat(world.cut).isTrue();
    }

    @Test
    void whatADatabaseThatWasAwayHeldBackComesLater() throws SQLException {
        AssertSubscriber<StreamEvent> reader = connect(1_000);
        world.entries.add(change(11));
        world.away = true;
        assertThatThrownBy(stream::advance).isInstanceOf(SQLException.class);
        assertThat(stream.isDue()).isTrue();
        world.away = false;
        stream.advance();
        assertThat(names(reader)).containsExactly("ready", "rated");
    }

    private AssertSubscriber<StreamEvent> connect(long requested) {
        return Multi.createFrom()
                .<StreamEvent>emitter(stream::connect, BackPressureStrategy.ERROR)
                .subscribe()
                .withSubscriber(AssertSubscriber.create(requested));
    }

    private void hear() throws SQLException {
        stream.hearNews();
        stream.advance();
    }

    private static List<String> names(AssertSubscriber<StreamEvent> reader) {
        return reader.getItems().stream().map(StreamEvent::name).toList();
    }

    private static StreamedChange change(long id) {
        return new StreamedChange(id, NINE, "somebody", "RATED", "1.1.a.1", null, null, null);
    }

    /** A history, a right to read it, a connection and a clock. */
    private static final class World implements LiveStream.Source, Line {

        private final List<StreamedChange> entries = new ArrayList<>();
        private Ending refusal;
        private Instant now = NINE;
        private boolean away;
        private boolean cut;

        @Override
        public List<StreamedChange> next(UUID assessment, Position position, int most) throws SQLException {
            if (away) {
                throw new SQLException("away");
            }
            return entries.stream()
                    .filter(entry -> !position.told().contains(entry.id()))
                    .limit(most)
                    .toList();
        }

        @Override
        public Optional<Ending> refusal(UUID assessment, Viewer viewer) {
            return Optional.ofNullable(refusal);
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public boolean isClosed() {
            return false;
        }

        @Override
        public void cut() {
            cut = true;
        }
    }

    private record Limits() implements StreamConfig {

        @Override
        public int perPerson() {
            return 1;
        }

        @Override
        public int inAll() {
            return 1;
        }

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Duration heartbeat() {
            return Duration.ofSeconds(15);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration retry() {
            return Duration.ofSeconds(3);
        }

        @Override
        public Duration linkLifetime() {
            return Duration.ofSeconds(60);
        }
    }
}
