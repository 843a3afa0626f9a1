package org.councilbenchmark.catalogue.mappingcoverage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.mappingcoverage.MappingCoverage.OfElement;
import org.councilbenchmark.catalogue.mappingcoverage.MappingCoverage.Side;

/** The work of counting one side of a mapping. */
final class Measuring {

    private static final int DECIMALS = 12;

    private final Map<String, Set<Relation>> relations = new HashMap<>();

    private Measuring() {}

    static Side source(EditionContent edition, List<MappingEntry> entries) {
        Measuring measuring = new Measuring();
        entries.forEach(entry -> entry.sources().forEach(source -> measuring.add(source, entry.relation())));
        return measuring.side(edition);
    }

    static Side target(EditionContent edition, List<MappingEntry> entries) {
        Measuring measuring = new Measuring();
        entries.forEach(entry -> measuring.add(entry.target(), entry.relation()));
        return measuring.side(edition);
    }

    private void add(String code, Relation relation) {
        relations.computeIfAbsent(code, each -> EnumSet.noneOf(Relation.class)).add(relation);
    }

    private boolean isMapped(NodeContent criterion) {
        return relations.getOrDefault(criterion.code(), Set.of()).stream()
                .anyMatch(relation -> relation != Relation.NONE);
    }

    private Side side(EditionContent edition) {
        List<NodeContent> criteria = criteria(edition.nodes());
        List<OfElement> elements = edition.nodes()
                .filter(node -> node.type() == NodeType.ELEMENT)
                .map(this::element)
                .toList();
        List<String> unmapped = criteria.stream()
                .filter(criterion -> !isMapped(criterion))
                .map(NodeContent::code)
                .toList();
        int mapped = criteria.size() - unmapped.size();
        return new Side(
                MappingEnd.ofEdition(edition.benchmark(), edition.edition()),
                criteria.size(),
                mapped,
                share(mapped, criteria.size()),
                shown(weighted(edition.themes())),
                counts(criteria),
                elements,
                unmapped);
    }

    private OfElement element(NodeContent element) {
        List<NodeContent> criteria = criteria(element.all());
        int mapped = (int) criteria.stream().filter(this::isMapped).count();
        return new OfElement(
                element.code(),
                element.title(),
                criteria.size(),
                mapped,
                share(mapped, criteria.size()),
                shown(weighted(element.children())),
                counts(criteria));
    }

    private static List<NodeContent> criteria(Stream<NodeContent> nodes) {
        return nodes.filter(node -> node.type() == NodeType.CRITERION).toList();
    }

    private Map<Relation, Integer> counts(List<NodeContent> criteria) {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        criteria.stream()
                .flatMap(criterion -> relations.getOrDefault(criterion.code(), Set.of()).stream())
                .forEach(relation -> counts.merge(relation, 1, Integer::sum));
        return counts;
    }

    /** Weighted mean over siblings, upwards from the criteria, each of which is 1 or 0. */
    private BigDecimal weighted(List<NodeContent> siblings) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (NodeContent node : siblings) {
            BigDecimal share = node.type() == NodeType.CRITERION
                    ? (isMapped(node) ? BigDecimal.ONE : BigDecimal.ZERO)
                    : weighted(node.children());
            sum = sum.add(share.multiply(node.weight()), MathContext.DECIMAL128);
            weights = weights.add(node.weight());
        }
        return weights.signum() == 0 ? BigDecimal.ZERO : sum.divide(weights, MathContext.DECIMAL128);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : shown(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    }

    private static BigDecimal shown(BigDecimal share) {
        BigDecimal rounded = share.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
