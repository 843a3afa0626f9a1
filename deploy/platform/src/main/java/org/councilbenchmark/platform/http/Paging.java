package org.councilbenchmark.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of a bounded list: {@code page} from 1, {@code size} from 1 to 500. */
public class Paging {

    static final int DEFAULT_SIZE = 50;
    static final int LARGEST_SIZE = 500;
    static final int LAST_PAGE = 1_000_000;

    @Parameter(description = "Number of the page, from 1.")
    @QueryParam("page")
    @DefaultValue("1")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = LAST_PAGE, message = "must be at most 1000000")
    int page;

    @Parameter(description = "Items on a page, from 1 to 500.")
    @QueryParam("size")
    @DefaultValue("50")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = LARGEST_SIZE, message = "must be at most 500")
    int size;

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    /** Items before this page. */
    public int offset() {
        return Math.multiplyExact(page - 1, size);
    }
}
