package org.councilbenchmark.assessment.benchmark;

import org.councilbenchmark.assessment.scoring.NodeType;

/**
 * A node as far as walking through an edition needs it.
 *
 * @param parent code of the node above; null for a theme
 */
public record OutlineNode(String code, NodeType type, String parent, String title) {}
