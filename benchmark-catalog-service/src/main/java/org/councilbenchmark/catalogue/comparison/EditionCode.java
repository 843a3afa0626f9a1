package org.councilbenchmark.catalogue.comparison;

import org.councilbenchmark.catalogue.content.EditionContent;

/**
 * Which edition is meant.
 *
 * @param benchmark code of the benchmark
 * @param edition code of the edition
 */
public record EditionCode(String benchmark, String edition) {

    public static EditionCode of(EditionContent content) {
        return new EditionCode(content.benchmark(), content.edition());
    }
}
