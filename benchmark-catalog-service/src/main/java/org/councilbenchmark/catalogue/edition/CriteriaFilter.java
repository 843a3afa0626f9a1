package org.councilbenchmark.catalogue.edition;

import jakarta.ws.rs.QueryParam;
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

    @Parameter(description = "Only with this indicator linked.", example = "NI14")
    @QueryParam("indicator")
    String indicator;

    @Parameter(
            description = "Only what applies there: a council type, a nation, or any code of a council.",
            example = "E08000009")
    @QueryParam("applicableTo")
    String applicableTo;

    @Parameter(
            description =
                    "Words to search for in code, title, statement, tags, guidance and evidence examples: in any form"
                            + " (service finds services), in quotes as a phrase, with a hyphen before what must not occur. Where"
                            + " nothing holds them, criteria with similar words are found.",
            example = "avoidable contact")
    @QueryParam("q")
    String q;
}
