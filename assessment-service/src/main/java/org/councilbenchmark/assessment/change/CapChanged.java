package org.councilbenchmark.assessment.change;

import java.util.List;

/**
 * A heading that is capped from now on, or not any more.
 *
 * @param appears false where the cap vanishes
 * @param causes core criteria on their lowest level that cap it, or did
 */
public record CapChanged(String code, boolean appears, List<String> causes) {}
