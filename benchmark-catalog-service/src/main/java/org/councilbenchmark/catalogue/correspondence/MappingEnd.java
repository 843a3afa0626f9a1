package org.councilbenchmark.catalogue.correspondence;

/**
 * What a mapping leads from or to: an edition, or another framework by its name.
 *
 * @param benchmark code of the benchmark; editions only
 * @param edition code of a published edition; editions only
 * @param framework name of another framework
 * @param version of that framework
 * @param uri where that framework is described
 */
public record MappingEnd(String benchmark, String edition, String framework, String version, String uri) {

    public static MappingEnd ofEdition(String benchmark, String edition) {
        return new MappingEnd(benchmark, edition, null, null, null);
    }

    /** Whether it names no edition. */
    public boolean namesFramework() {
        return edition == null && benchmark == null;
    }
}
