package org.councilbenchmark.catalogue.comparator;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of groups is narrowed by. */
class GroupFilter {

    static final String NATIONAL = "national";

    @Parameter(description = "Only groups that this council, by any code, owns or is a member of.")
    @QueryParam("council")
    String council;

    @Parameter(
            description = "ENGLAND, REGION, TYPE, COUNTY, TIER, NEAREST_NEIGHBOURS or POOL.",
            example = "NEAREST_NEIGHBOURS")
    @QueryParam("kind")
    String kind;

    @Parameter(
            description = "Computed groups of this day (today without it), and stored ones that are meant for it.",
            example = "2009-04-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("on")
    String on;

    @Parameter(description = "Only stored groups of this council, by any code, or `national`.")
    @QueryParam("owner")
    String owner;

    String council() {
        return FilterValue.text("council", council);
    }

    GroupKind kind() {
        return FilterValue.constant("kind", kind, GroupKind.class);
    }

    LocalDate day() {
        return FilterValue.date("on", on);
    }

    LocalDate dayOrToday() {
        return FilterValue.dayOrToday("on", on);
    }

    String owner() {
        return FilterValue.text("owner", owner);
    }
}
