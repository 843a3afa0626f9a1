package org.councilbenchmark.catalogue.resolution;

import java.util.List;

/**
 * @param resolved how many items have a body
 * @param refused how many have none
 * @param items one for each item of the request, in its order
 */
record ResolvedMany(int resolved, int refused, List<ResolvedItem> items) {

    static ResolvedMany of(List<ResolvedItem> items) {
        int resolved =
                (int) items.stream().filter(item -> item.problem() == null).count();
        return new ResolvedMany(resolved, items.size() - resolved, items);
    }
}
