package org.councilbenchmark.catalogue.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.catalogue.search.Sorting;
import org.councilbenchmark.catalogue.search.Where;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of indicators is narrowed by. */
class IndicatorFilter {

    private static final Map<String, String> FIELDS =
            Map.of("code", "i.sortKey", "title", "v.title", "theme", "v.theme", "changedAt", "i.changedAt");

    @Parameter(description = "Only this theme, in any case.", example = "Safer communities")
    @QueryParam("theme")
    String theme;

    @Parameter(description = "Words that the code or title must hold; case and accents do not matter.")
    @QueryParam("q")
    String q;

    @Parameter(description = "Only the parts of this indicator.", example = "NI157")
    @QueryParam("parent")
    String parent;

    @Parameter(
            description = "true lists parts such as NI157a as well; otherwise whole indicators only.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("parts")
    String parts;

    @Parameter(description = "code, title, theme or changedAt; a hyphen before it turns the order round.")
    @QueryParam("sort")
    String sort;

    Where where() {
        String givenParent = FilterValue.text("parent", parent);
        Where where = new Where()
                .with("lower(v.theme) = lower(:theme)", "theme", FilterValue.text("theme", theme))
                .contains("i.searchText", FilterValue.text("q", q));
        if (givenParent != null) {
            where.with("v.parent = :parent", "parent", IndicatorCode.normalise(givenParent));
        } else if (!FilterValue.flag("parts", parts)) {
            where.always("v.parent is null");
        }
        return where;
    }

    String order() {
        return Sorting.by(sort, FIELDS, "code", "i.sortKey");
    }
}
