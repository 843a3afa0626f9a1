package org.councilbenchmark.catalogue.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who left the row. */
final class Order {

    private Order() {}

    /**
     * The fewest elements that had to be put elsewhere for the row to be as it is now: all but a longest ascending run,
     * so that taking the last to the front is one change and not one for every other.
     *
     * @param positions former places, all different, in the present order
     * @return those of them that are out of order
     */
    static Set<Integer> outOf(List<Integer> positions) {
        int[] tails = new int[positions.size()];
        int[] tailIndex = new int[positions.size()];
        int[] previous = new int[positions.size()];
        int length = 0;
        for (int index = 0; index < positions.size(); index++) {
            int found = Arrays.binarySearch(tails, 0, length, positions.get(index));
            int at = found < 0 ? -found - 1 : found;
            tails[at] = positions.get(index);
            tailIndex[at] = index;
            previous[index] = at == 0 ? -1 : tailIndex[at - 1];
            length = Math.max(length, at + 1);
        }
        Set<Integer> out = new HashSet<>(positions);
        for (int index = length == 0 ? -1 : tailIndex[length - 1]; index >= 0; index = previous[index]) {
            out.remove(positions.get(index));
        }
        return out;
    }
}
