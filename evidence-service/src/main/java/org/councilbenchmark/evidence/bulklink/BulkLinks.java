package org.councilbenchmark.evidence.bulklink;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param links each assessment and criterion once */
record BulkLinks(
        @NotNull(message = "must be given") @Size(min = 1, max = 500, message = "must have 1 to 500 entries")
        List<@NotNull(message = "must be given") @Valid BulkLink> links) {}
