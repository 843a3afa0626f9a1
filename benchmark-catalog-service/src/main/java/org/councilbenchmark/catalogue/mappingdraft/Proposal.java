package org.councilbenchmark.catalogue.mappingdraft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councilbenchmark.catalogue.comparison.MatchedBy;
import org.councilbenchmark.catalogue.comparison.NodeMatching;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Relation;

/**
 * A mapping between two editions as far as their keys and what nodes derive from tell it. What a machine cannot know,
 * such as whether other words ask for something else, is proposed as the weaker relation, to be confirmed.
 */
public final class Proposal {

    private static final int SEVERAL = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Criteria earlier;
    private final Criteria later;
    private final NodeMatching matching;
    private final List<MappingEntry> entries = new ArrayList<>();

    private Proposal(Criteria earlier, Criteria later) {
        this.earlier = earlier;
        this.later = later;
        this.matching = NodeMatching.of(earlier.edition(), later.edition());
    }

    /** In the order of the later tree. */
    public static List<MappingEntry> of(Criteria earlier, Criteria later) {
        Proposal proposal = new Proposal(earlier, later);
        later.byCode().values().forEach(proposal::propose);
        return proposal.entries;
    }

    private void propose(NodeContent target) {
        List<NodeContent> origins = matching.origins(target).stream()
                .filter(origin -> origin.type() == NodeType.CRITERION)
                .toList();
        if (origins.size() >= SEVERAL) {
            merged(origins, target);
        } else if (origins.size() == 1) {
            derived(origins.get(0), target);
        } else {
            matching.earlier(target).ifPresent(before -> kept(before, target));
        }
    }

    /** An origin that went into other nodes as well lies in this one only in part. */
    private void merged(List<NodeContent> origins, NodeContent target) {
        List<String> whole = origins.stream()
                .filter(origin -> !isSplit(origin))
                .map(NodeContent::code)
                .toList();
        if (!whole.isEmpty()) {
            add(whole, target, Relation.SUBSET, "Merged of " + codes(origins) + ".");
        }
        origins.stream()
                .filter(this::isSplit)
                .forEach(origin -> add(
                        List.of(origin.code()),
                        target,
                        Relation.INTERSECTS,
                        "Split into " + codes(matching.parts(origin)) + "; this one was merged of " + codes(origins)
                                + "."));
    }

    private void derived(NodeContent origin, NodeContent target) {
        if (isSplit(origin)) {
            split(origin, target);
        } else {
            said(origin, target, "Took its place");
        }
    }

    private void kept(NodeContent before, NodeContent target) {
        List<NodeContent> parts = matching.parts(before);
        if (parts.isEmpty()) {
            said(before, target, matching.matchedBy() == MatchedBy.KEY ? "Kept" : "Has the same code");
        } else if (!parts.contains(target)) {
            return;
        } else if (saysTheSame(before, target)) {
            said(before, target, "Kept beside what was split off it");
        } else {
            split(before, target);
        }
    }

    private void split(NodeContent origin, NodeContent target) {
        add(List.of(origin.code()), target, Relation.SUPERSET, "Split into " + codes(matching.parts(origin)) + ".");
    }

    private void said(NodeContent before, NodeContent target, String how) {
        if (saysTheSame(before, target)) {
            add(List.of(before.code()), target, Relation.EQUAL, how + ", with the same statement.");
            return;
        }
        BigDecimal shared = sharedWords(statement(before), statement(target));
        String what = statement(before).equals(statement(target))
                ? ", with other level descriptors. To be confirmed."
                : ", but reworded: "
                        + shared.multiply(HUNDRED).stripTrailingZeros().toPlainString()
                        + " % of the words are the same. To be confirmed.";
        entries.add(new MappingEntry(List.of(before.code()), target.code(), Relation.INTERSECTS, shared, how + what));
    }

    private void add(List<String> sources, NodeContent target, Relation relation, String rationale) {
        entries.add(MappingEntry.certain(sources, target.code(), relation, rationale));
    }

    private boolean isSplit(NodeContent origin) {
        return matching.parts(origin).size() >= SEVERAL;
    }

    /** Where the scale is another, the descriptors have to be; they say nothing of what is asked for. */
    private boolean saysTheSame(NodeContent before, NodeContent after) {
        boolean sameScale =
                earlier.scaleOf(before).code().equals(later.scaleOf(after).code());
        return statement(before).equals(statement(after))
                && (!sameScale || before.levelDescriptors().equals(after.levelDescriptors()));
    }

    private static String statement(NodeContent criterion) {
        return Objects.requireNonNullElse(criterion.wording(), criterion.title());
    }

    private static String codes(List<NodeContent> nodes) {
        return String.join(", ", nodes.stream().map(NodeContent::code).toList());
    }

    /** Words that both texts have, twice, as a share of the words of both; two decimals. */
    private static BigDecimal sharedWords(String one, String other) {
        String[] left = one.strip().split("\\s+");
        String[] right = other.strip().split("\\s+");
        Map<String, Integer> unpaired = new HashMap<>();
        for (String word : left) {
            unpaired.merge(word, 1, Integer::sum);
        }
        int shared = 0;
        for (String word : right) {
            if (unpaired.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return BigDecimal.valueOf(2L * shared)
                .divide(BigDecimal.valueOf((long) left.length + right.length), 2, RoundingMode.HALF_UP);
    }
}
