package org.councilbenchmark.evidence.document;

import java.util.Set;
import java.util.TreeSet;

/** What a caller's roles allow with a document as it stands. */
final class AllowedActions {

    private AllowedActions() {}

    /** @param keeps whether the caller decides how long contents are kept */
    static Set<String> of(DocumentState state, DocumentKind kind, boolean writes, boolean keeps) {
        Set<String> actions = new TreeSet<>();
        if (writes) {
            actions.addAll(Set.of("describe", "supersede", "unlink"));
        }
        if (writes && state == DocumentState.ACCEPTED) {
            actions.add("link");
        }
        if (writes && state != DocumentState.WITHDRAWN && state != DocumentState.DISPOSED) {
            actions.add("withdraw");
            if (kind == DocumentKind.FILE) {
                actions.add("revise");
            }
        }
        if (keeps && state != DocumentState.DISPOSED) {
            actions.addAll(Set.of("retain", "hold", "dispose"));
        }
        return actions;
    }
}
