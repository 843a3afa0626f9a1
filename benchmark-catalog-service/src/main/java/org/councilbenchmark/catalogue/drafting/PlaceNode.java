package org.councilbenchmark.catalogue.drafting;

/**
 * Where a node is to stand.
 *
 * @param parent code of the node above it, of the same level as before; left out for a theme
 * @param position order among its siblings, from 1; the last when left out
 * @param code its code from then on, to which the codes of all nodes below it are fitted; kept where the parent stays,
 *     else the next free one when left out
 */
record PlaceNode(String parent, Integer position, String code) {}
