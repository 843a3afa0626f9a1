package org.councilbenchmark.reporting.leaguetable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.councilbenchmark.reporting.report.ReportParameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What a league table is asked. There are fewer councils than fit on the largest page, so that a table comes whole
 * unless a smaller page is asked for.
 */
public class LeagueTableParameters extends ReportParameters {

    private static final int LARGEST_SIZE = 500;
    private static final int LAST_PAGE = 1_000_000;

    @Parameter(description = "Rank by this node: `overall`, a theme, an element or a heading.", example = "3.1")
    @QueryParam("node")
    @DefaultValue("overall")
    String node;

    @Parameter(description = "Only councils of this type.", example = "METROPOLITAN_DISTRICT")
    @QueryParam("type")
    String type;

    @Parameter(description = "Only councils in this region, by GSS code.", example = "E12000002")
    @QueryParam("region")
    String region;

    @Parameter(description = "Number of the page, from 1.")
    @QueryParam("page")
    @DefaultValue("1")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = LAST_PAGE, message = "must be at most 1000000")
    int page;

    @Parameter(description = "Rows on a page, from 1 to 500.")
    @QueryParam("size")
    @DefaultValue("500")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = LARGEST_SIZE, message = "must be at most 500")
    int size;

    /** Rows before the page. */
    int offset() {
        return Math.multiplyExact(page - 1, size);
    }
}
