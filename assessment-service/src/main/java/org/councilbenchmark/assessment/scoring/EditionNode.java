package org.councilbenchmark.assessment.scoring;

import java.util.List;

/** A node of an edition as far as scoring needs to know it: where it stands, what it weighs, how it is rated. */
public sealed interface EditionNode {
    /** Unique in the edition, such as {@code 3.1.a.5}. */
    String code();

    NodeType type();

    /** Weight among its siblings, above 0; only ratios between siblings matter. */
    Rational weight();

    /** A theme, element or heading, and the root over all themes. */
    record Parent(NodeType type, String code, Rational weight, List<EditionNode> children) implements EditionNode {
        public Parent {
            requireCodeAndWeight(type, code, weight);
            children = List.copyOf(children);
            if (type == NodeType.CRITERION || children.isEmpty()) {
                throw new IllegalArgumentException("%s %s has nothing beneath it".formatted(type, code));
            }
            for (EditionNode child : children) {
                if (child.type() != type.below()) {
                    throw new IllegalArgumentException("%s %s cannot stand directly under %s %s"
                            .formatted(child.type(), child.code(), type, code));
                }
            }
        }
    }

    /** @param core on its scale's lowest level it caps its heading */
    record Criterion(String code, Rational weight, RatingScale scale, boolean core) implements EditionNode {
        public Criterion {
            requireCodeAndWeight(NodeType.CRITERION, code, weight);
            if (scale == null) {
                throw new IllegalArgumentException("CRITERION %s has no rating scale".formatted(code));
            }
        }

        @Override
        public NodeType type() {
            return NodeType.CRITERION;
        }
    }

    static Parent theme(String code, Rational weight, List<Parent> elements) {
        return new Parent(NodeType.THEME, code, weight, List.copyOf(elements));
    }

    static Parent element(String code, Rational weight, List<Parent> headings) {
        return new Parent(NodeType.ELEMENT, code, weight, List.copyOf(headings));
    }

    static Parent heading(String code, Rational weight, List<Criterion> criteria) {
        return new Parent(NodeType.HEADING, code, weight, List.copyOf(criteria));
    }

    private static void requireCodeAndWeight(NodeType type, String code, Rational weight) {
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("A %s has no code".formatted(type));
        }
        if (weight == null || weight.compareTo(Rational.ZERO) <= 0) {
            throw new IllegalArgumentException(
                    "%s %s: its weight must be above 0 but is %s".formatted(type, code, weight));
        }
    }
}
