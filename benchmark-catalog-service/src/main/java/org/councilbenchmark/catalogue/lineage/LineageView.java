package org.councilbenchmark.catalogue.lineage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilType;

/**
 * What came before a council and what came after it, over any number of changes.
 *
 * @param council the council asked for
 * @param note what its history says of bodies that ended before 2009-04-01 and are not held, if anything
 * @param predecessors changes that led to it, nearest first
 * @param successors changes that followed it, nearest first
 */
record LineageView(Member council, String note, List<Link> predecessors, List<Link> successors) {

    /** A council in the lineage, with its days of existence, since names alone are ambiguous. */
    record Member(String id, String code, String name, CouncilType type, LocalDate startDate, LocalDate endDate) {

        static Member of(CouncilFacts council) {
            return new Member(
                    council.id(),
                    council.code(),
                    council.name(),
                    council.type(),
                    council.startDate(),
                    council.endDate());
        }
    }

    /**
     * One body's area, or a share of it, going over to another.
     *
     * @param step how many changes away from the council asked for, from 1
     * @param from the body that ended
     * @param to the body that took over
     * @param on first day under the new body
     * @param share part of the body that went over, above 0 and up to 1; absent where it is not known
     */
    record Link(int step, Member from, Member to, LocalDate on, BigDecimal share) {}
}
