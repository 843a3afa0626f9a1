package org.councilbenchmark.assessment.comment;

import jakarta.validation.constraints.NotNull;

/** @param resolved false opens the thread again */
record ResolveThread(
        @NotNull(message = "must be true or false") Boolean resolved) {}
