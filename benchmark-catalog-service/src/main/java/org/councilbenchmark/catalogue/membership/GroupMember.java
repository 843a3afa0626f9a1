package org.councilbenchmark.catalogue.membership;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A council in a group.
 *
 * @param subject id of the council whose neighbour it is; null in a pool
 * @param council id of the council; null where the model gives no neighbours for the subject
 * @param position 1 for the nearest; null in a pool
 * @param distance 0 to 1, the farthest pair being 1; null where it is not known
 */
@Embeddable
public record GroupMember(String subject, String council, Integer position, BigDecimal distance) {

    public static final Comparator<GroupMember> ORDER = Comparator.comparing(
                    GroupMember::subject, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(GroupMember::position, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(GroupMember::council, Comparator.nullsFirst(Comparator.naturalOrder()));

    public GroupMember {
        distance = distance == null ? null : plain(distance);
    }

    /** 0.50 and 0.5 are one distance. */
    private static BigDecimal plain(BigDecimal distance) {
        BigDecimal stripped = distance.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
