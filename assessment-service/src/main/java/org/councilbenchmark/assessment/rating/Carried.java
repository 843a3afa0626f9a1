package org.councilbenchmark.assessment.rating;

import java.util.List;
import java.util.UUID;

/**
 * Where a rating was carried from.
 *
 * @param assessment the one in which it was given
 * @param criteria what it was given for there; several where criteria were merged
 * @param exact whether the level says just what was said there
 * @param confirmed whether somebody has looked at it since and stands for it
 */
public record Carried(UUID assessment, List<String> criteria, boolean exact, boolean confirmed) {

    Carried confirm() {
        return new Carried(assessment, criteria, exact, true);
    }
}
