package org.councilbenchmark.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts one consumer per {@link Subscription} and stops them in order. */
@ApplicationScoped
class EventConsumers {

    @Inject
    @Any
    Instance<Subscription> subscriptions;

    @Inject
    Inbox inbox;

    @Inject
    ConsumerPositions positions;

    @Inject
    ObjectMapper json;

    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @ConfigProperty(name = "platform.inbox.enabled")
    boolean enabled;

    @ConfigProperty(name = "platform.inbox.lot")
    int lot;

    @ConfigProperty(name = "platform.inbox.keep-days")
    int keepDays;

    private final List<EventConsumer> running = new ArrayList<>();

    void start(@Observes StartupEvent event) {
        if (!enabled) {
            return;
        }
        for (Subscription subscription : subscriptions) {
            ConsumerSettings settings =
                    new ConsumerSettings(bootstrapServers, service + "." + subscription.name(), lot);
            EventConsumer consumer = new EventConsumer(
                    subscription,
                    settings,
                    new LotProcessor(subscription, inbox, new EventDecoder(json), new DeadLetters(settings), metrics),
                    positions);
            consumer.start();
            running.add(consumer);
        }
    }

    /** An event cannot come again once its topic's relay and every consumer's offset have moved past it for so long. */
    @Scheduled(every = "1h")
    void sweep() throws SQLException {
        for (Subscription subscription : subscriptions) {
            inbox.sweep(subscription.name(), keepDays);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (EventConsumer consumer : running) {
            consumer.requestStop();
        }
        for (EventConsumer consumer : running) {
            consumer.awaitStop();
        }
    }
}
