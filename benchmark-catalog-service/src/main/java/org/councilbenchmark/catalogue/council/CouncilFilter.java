package org.councilbenchmark.catalogue.council;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.catalogue.search.Sorting;
import org.councilbenchmark.catalogue.search.Where;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of councils is narrowed by. */
class CouncilFilter {

    private static final Map<String, String> FIELDS = Map.of(
            "name", "v.name",
            "code", "c.code",
            "type", "v.type",
            "region", "v.region",
            "startDate", "c.startDate",
            "endDate", "c.endDate");

    @Parameter(
            description = "Only councils that existed on this day, as they were then; without it, as they were last.",
            example = "2009-04-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("on")
    String on;

    @Parameter(
            description = "COUNTY, SHIRE_DISTRICT, METROPOLITAN_DISTRICT, LONDON_BOROUGH, UNITARY or SUI_GENERIS.",
            example = "UNITARY")
    @QueryParam("type")
    String type;

    @Parameter(description = "GSS code of the region.", example = "E12000002")
    @QueryParam("region")
    String region;

    @Parameter(description = "Nation that the council belongs to.", example = "England")
    @QueryParam("nation")
    String nation;

    @Parameter(description = "Words that a name of the council must hold; case and accents do not matter.")
    @QueryParam("q")
    String q;

    @Parameter(
            description = "name, code, type, region, startDate or endDate; a hyphen before it turns the order round.")
    @QueryParam("sort")
    String sort;

    LocalDate day() {
        return FilterValue.date("on", on);
    }

    Where where() {
        String regionCode = FilterValue.text("region", region);
        return CouncilSelection.onDay(new Where(), day())
                .with("v.type = :type", "type", FilterValue.constant("type", type, CouncilType.class))
                .with("v.region = :region", "region", regionCode == null ? null : regionCode.toUpperCase(Locale.ROOT))
                .with("lower(c.nation) = lower(:nation)", "nation", FilterValue.text("nation", nation))
                .contains("c.searchText", FilterValue.text("q", q));
    }

    String order() {
        return Sorting.by(sort, FIELDS, "name", "c.id");
    }
}
