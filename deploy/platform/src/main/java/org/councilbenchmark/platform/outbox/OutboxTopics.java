package org.councilbenchmark.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the topics that this service writes to, unless the cluster's operators make them. */
@ApplicationScoped
class OutboxTopics {

    private static final Logger LOG = Logger.getLogger(OutboxTopics.class);

    @Inject
    Instance<Topic> declared;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "platform.outbox.create-topics")
    boolean create;

    private boolean done;

    /** Idempotent; fails when the broker does not answer, and is tried again with the next lot. */
    void ensure() throws Exception {
        if (done || !create) {
            return;
        }
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get(10, TimeUnit.SECONDS);
            List<NewTopic> missing = declared.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(OutboxTopics::asNew)
                    .toList();
            admin.createTopics(missing).all().get(10, TimeUnit.SECONDS);
            missing.forEach(topic -> LOG.infof("topic created name=%s", topic.name()));
        }
        done = true;
    }

    private static NewTopic asNew(Topic topic) {
        Map<String, String> keep = topic.compacted()
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1");
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty()).configs(keep);
    }
}
