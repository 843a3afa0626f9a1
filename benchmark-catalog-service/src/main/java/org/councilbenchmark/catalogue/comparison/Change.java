package org.councilbenchmark.catalogue.comparison;

import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;

/**
 * One thing that differs.
 *
 * @param kind in which way
 * @param nodeType level of the node; absent where the edition itself changed
 * @param key the node's stable key: in the later edition, or in the earlier where it is gone
 * @param from its code in the earlier edition; absent where it is new
 * @param to its code in the later edition; absent where it is gone
 * @param title its title in the later edition, or in the earlier where it is gone
 * @param member what changed, named as in the edition's JSON
 * @param before what was there: a text, a number, or a list
 * @param after what is there now; of a split, the codes of its parts
 * @param origins codes in the earlier edition of what it derives from, or its key where that edition does not have it
 */
public record Change(
        ChangeKind kind,
        NodeType nodeType,
        UUID key,
        String from,
        String to,
        String title,
        String member,
        Object before,
        Object after,
        List<String> origins) {

    static Change kept(ChangeKind kind, NodeContent before, NodeContent after, String member, Object was, Object is) {
        return new Change(
                kind,
                after.type(),
                after.key(),
                before.code(),
                after.code(),
                after.title(),
                member,
                shown(was),
                shown(is),
                null);
    }

    static Change added(ChangeKind kind, NodeContent node, List<String> origins) {
        return new Change(
                kind,
                node.type(),
                node.key(),
                null,
                node.code(),
                node.title(),
                null,
                null,
                null,
                origins.isEmpty() ? null : origins);
    }

    static Change removed(NodeContent node) {
        return gone(ChangeKind.REMOVED, node, null);
    }

    /** @param parts codes of what it became */
    static Change split(NodeContent node, List<String> parts) {
        return gone(ChangeKind.SPLIT, node, parts);
    }

    private static Change gone(ChangeKind kind, NodeContent node, Object after) {
        return new Change(kind, node.type(), node.key(), node.code(), null, node.title(), null, null, after, null);
    }

    /** An empty list says nothing, and is left out like a text that is not there. */
    private static Object shown(Object value) {
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    static Change ofEdition(ChangeKind kind, String member, Object before, Object after) {
        return new Change(kind, null, null, null, null, null, member, before, after, null);
    }

    public Change withSides(Object was, Object is) {
        return new Change(kind, nodeType, key, from, to, title, member, was, is, origins);
    }
}
