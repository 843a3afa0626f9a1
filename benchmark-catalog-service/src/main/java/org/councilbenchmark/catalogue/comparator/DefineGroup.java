package org.councilbenchmark.catalogue.comparator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmark.catalogue.membership.Place;
import org.councilbenchmark.catalogue.membership.WrittenMember;

/**
 * What a stored group is to be. Members that are left out stay as they are, so that a title can be changed without
 * sending thousands of neighbours again.
 *
 * @param kind POOL or NEAREST_NEIGHBOURS
 * @param title name for people
 * @param description what it is for, and where it comes from
 * @param owner any code of the council that owns it; left out for a national one
 * @param visibility who sees it; PUBLIC when left out
 * @param family whose model of neighbours
 * @param modelVersion which issue of it
 * @param validFrom first day for which it is meant
 * @param validTo last day for which it is meant
 * @param members codes of a pool's councils
 * @param neighbourhoods subjects with their neighbours
 */
record DefineGroup(
        @NotNull(message = "must be given") GroupKind kind,

        @NotBlank(message = "must not be blank")
        @Size(max = 200, message = "must have at most 200 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String title,

        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]*", message = NO_CONTROLS)
        String description,

        @Size(max = 9, message = "must have at most 9 characters")
        String owner,

        Visibility visibility,

        @Size(max = 100, message = "must have at most 100 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String family,

        @Size(max = 100, message = "must have at most 100 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String modelVersion,

        LocalDate validFrom,
        LocalDate validTo,
        List<@NotNull(message = "must not be null") String> members,
        List<@NotNull(message = "must not be null") @Valid Neighbourhood> neighbourhoods) {

    private static final String PRINTABLE = "[^\\x00-\\x1f]*";
    private static final String NO_CONTROLS = "must not hold control characters";

    /**
     * @param subject any code of the council whose neighbours these are
     * @param neighbours the nearest first; empty where the model gives none
     */
    record Neighbourhood(
            @NotBlank(message = "must not be blank") String subject,

            @NotNull(message = "must be given")
            List<@NotNull(message = "must not be null") @Valid Neighbour> neighbours) {}

    /**
     * @param council any code of the neighbour
     * @param position 1 for the nearest; its place in the list when left out
     * @param distance 0 to 1, the farthest pair being 1
     */
    record Neighbour(
            @NotBlank(message = "must not be blank") String council,

            @Min(value = 1, message = "must be at least 1") @Max(value = 999, message = "must be at most 999")
            Integer position,

            @DecimalMin(value = "0", message = "must be at least 0")
            @DecimalMax(value = "1", message = "must be at most 1")
            @Digits(integer = 1, fraction = 12, message = "must have at most 12 decimals")
            BigDecimal distance) {}

    Visibility visibilityOrPublic() {
        return visibility == null ? Visibility.PUBLIC : visibility;
    }

    /** Members with their places; null where the body says nothing of them. */
    List<WrittenMember> written() {
        if (members != null) {
            return IntStream.range(0, members.size())
                    .mapToObj(index -> new WrittenMember(
                            Place.at(part -> "/members/" + index), null, members.get(index), null, null))
                    .toList();
        }
        if (neighbourhoods == null) {
            return null;
        }
        List<WrittenMember> written = new ArrayList<>();
        for (int index = 0; index < neighbourhoods.size(); index++) {
            addAll(written, neighbourhoods.get(index), "/neighbourhoods/" + index);
        }
        return written;
    }

    private static void addAll(List<WrittenMember> written, Neighbourhood around, String pointer) {
        String subject = pointer + "/subject";
        if (around.neighbours().isEmpty()) {
            written.add(new WrittenMember(Place.at(part -> subject), around.subject(), null, null, null));
        }
        for (int index = 0; index < around.neighbours().size(); index++) {
            Neighbour each = around.neighbours().get(index);
            String own = pointer + "/neighbours/" + index + "/";
            int position = each.position() == null ? index + 1 : each.position();
            written.add(new WrittenMember(
                    Place.at(part -> part.equals("subject") ? subject : own + part.replace("neighbour", "council")),
                    around.subject(),
                    each.council(),
                    Integer.toString(position),
                    each.distance() == null ? null : each.distance().toPlainString()));
        }
    }
}
