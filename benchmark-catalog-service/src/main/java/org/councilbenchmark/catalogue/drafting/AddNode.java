package org.councilbenchmark.catalogue.drafting;

import jakarta.validation.constraints.NotNull;

/**
 * A node to be put into a draft; its level is one below its parent's.
 *
 * @param parent code of the node above it; left out for a theme
 * @param position order among its siblings, from 1; the last when left out
 * @param code its code; the next free one when left out
 * @param node what it says
 */
record AddNode(
        String parent,
        Integer position,
        String code,
        @NotNull(message = "must be given") WriteNode node) {}
