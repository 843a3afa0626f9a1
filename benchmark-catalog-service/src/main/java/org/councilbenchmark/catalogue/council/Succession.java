package org.councilbenchmark.catalogue.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * A body that took over from another.
 *
 * @param council id of the successor
 * @param share part of the predecessor that went over to it, above 0 and up to 1; null where it is not known
 */
@Embeddable
public record Succession(@Column(name = "successor") String council, BigDecimal share) {

    public Succession {
        share = share == null ? null : plain(share);
    }

    /** 0.50 and 0.5 are one share; 1 is never written 1E+0. */
    private static BigDecimal plain(BigDecimal share) {
        BigDecimal stripped = share.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
