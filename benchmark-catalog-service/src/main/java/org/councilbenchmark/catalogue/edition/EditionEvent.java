package org.councilbenchmark.catalogue.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/**
 * What this feature tells the other services: an edition as one record per node and a manifest that says how many there
 * are, so that no record grows with the edition.
 */
public sealed interface EditionEvent extends DomainEvent {

    Topic TOPIC = Topic.ofState("catalogue.benchmarks");

    @Override
    default Topic topic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return subject();
    }

    /** The whole state of an edition: its nodes, the manifest, and its retirement if it is retired. */
    static List<EditionEvent> of(Edition edition, List<Node> nodes, List<ScaleDefinition> scales) {
        Map<UUID, String> codes = new HashMap<>();
        nodes.forEach(node -> codes.put(node.id, node.code));
        List<EditionEvent> events = new ArrayList<>();
        nodes.forEach(node -> events.add(NodePublished.of(edition, node, codes.get(node.parent))));
        events.add(Published.of(edition, scales));
        if (edition.retiredAt != null) {
            events.add(Retired.of(edition));
        }
        return events;
    }

    /** One node; weights are exact decimals in text. {@code stableKey} is {@code key} on the wire. */
    record NodePublished(
            String benchmark,
            String edition,
            @JsonProperty("key") UUID stableKey,
            String code,
            NodeType nodeType,
            String parent,
            int position,
            String title,
            String weight,
            boolean core,
            String scale,
            List<String> notApplicableTo,
            List<String> indicators,
            List<String> tags,
            @JsonIgnore long version)
            implements EditionEvent {

        static NodePublished of(Edition edition, Node node, String parent) {
            return new NodePublished(
                    edition.benchmark,
                    edition.code,
                    node.stableKey,
                    node.code,
                    node.nodeType,
                    parent,
                    node.position,
                    node.title,
                    node.weight.toPlainString(),
                    node.core,
                    node.scale,
                    node.notApplicableTo,
                    node.indicators,
                    node.tags,
                    edition.version);
        }

        @Override
        public String type() {
            return "edition.node.v1";
        }

        @Override
        public String subject() {
            return benchmark + "@" + edition + "#" + code;
        }
    }

    /** The manifest. */
    record Published(
            String benchmark,
            String edition,
            String title,
            String language,
            Instant publishedAt,
            int nodes,
            String coverageThreshold,
            String defaultScale,
            List<Scale> scales,
            String checksum,
            @JsonIgnore long version)
            implements EditionEvent {

        static Published of(Edition edition, List<ScaleDefinition> scales) {
            return new Published(
                    edition.benchmark,
                    edition.code,
                    edition.title,
                    edition.language,
                    edition.publishedAt,
                    edition.nodes,
                    edition.coverageThreshold.toPlainString(),
                    edition.defaultScale,
                    scales.stream().map(Scale::of).toList(),
                    edition.checksum,
                    edition.version);
        }

        @Override
        public String type() {
            return "edition.published.v1";
        }

        @Override
        public String subject() {
            return benchmark + "@" + edition;
        }
    }

    /**
     * The edition is not offered for new assessments; what was begun goes on. Under a key of its own, since the manifest
     * stays true.
     */
    record Retired(
            String benchmark,
            String edition,
            Instant retiredAt,
            String reason,
            String successor,
            @JsonIgnore long version)
            implements EditionEvent {

        static Retired of(Edition edition) {
            return new Retired(
                    edition.benchmark,
                    edition.code,
                    edition.retiredAt,
                    edition.retirementReason,
                    edition.successor,
                    edition.version);
        }

        @Override
        public String type() {
            return "edition.retired.v1";
        }

        @Override
        public String subject() {
            return benchmark + "@" + edition + "!retired";
        }
    }

    /** A scale that the edition's criteria are rated on. */
    record Scale(String code, int min, int max, List<RatingLevel> levels, List<Band> bands) {

        static Scale of(ScaleDefinition scale) {
            List<Band> bands = scale.bands().stream()
                    .map(band -> new Band(band.lowerBound().toPlainString(), band.label()))
                    .toList();
            return new Scale(scale.code(), scale.min(), scale.max(), scale.levels(), bands);
        }
    }

    /** Name for scores from a bound upwards, the bound as an exact decimal in text. */
    record Band(String from, String label) {}
}
