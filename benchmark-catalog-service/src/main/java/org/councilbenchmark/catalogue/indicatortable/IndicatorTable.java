package org.councilbenchmark.catalogue.indicatortable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table as it was read.
 *
 * @param read how many rows there are below the header
 * @param rows those that can be used
 * @param codes all codes that the table names, of usable rows or not
 * @param faults what is wrong with the table in itself; to be added to by those who know more
 */
@Schema(type = SchemaType.STRING, description = "CSV with a header row, in UTF-8.")
public record IndicatorTable(
        int read,
        List<Numbered> rows,
        @JsonIgnore Set<String> codes,
        @JsonIgnore TableFaults faults) {

    /** A row and its number, the header being row 1. */
    public record Numbered(int number, TableRow row) {}
}
