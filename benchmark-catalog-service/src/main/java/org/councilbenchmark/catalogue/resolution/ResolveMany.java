package org.councilbenchmark.catalogue.resolution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param items texts to be resolved, each with its day or period
 */
record ResolveMany(
        @NotNull(message = "must be given") @Size(min = 1, max = 5000, message = "must have from 1 to 5000 items")
        List<@NotNull(message = "must not be null") Resolve> items) {}
