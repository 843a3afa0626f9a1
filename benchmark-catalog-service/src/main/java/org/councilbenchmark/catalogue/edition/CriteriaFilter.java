package org.councilbenchmark.catalogue.edition;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.catalogue.search.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of criteria is narrowed by. */
class CriteriaFilter {

    @Parameter(description = "Only below this theme.", example = "3")
    @QueryParam("theme")
    String theme;

    @Parameter(description = "Only below this element.", example = "3.1")
    @QueryParam("element")
    String element;

    @Parameter(description = "Only below this heading.", example = "3.1.a")
    @QueryParam("heading")
    String heading;

    @Parameter(description = "Only with this tag.", example = "customers")
    @QueryParam("tag")
    String tag;

    @Parameter(
            description = "Words that the code, title or statement must hold; case and accents do not matter.",
            example = "avoidable contact")
    @QueryParam("q")
    String q;

    Where where(UUID edition) {
        return new Where()
                .with("c.edition = :edition", "edition", edition)
                .with("t.code = :theme", "theme", FilterValue.text("theme", theme))
                .with("e.code = :element", "element", FilterValue.text("element", element))
                .with("h.code = :heading", "heading", FilterValue.text("heading", heading))
                .with("array_contains(c.tags, :tag)", "tag", FilterValue.text("tag", tag))
                .contains("c.searchText", FilterValue.text("q", q));
    }
}
