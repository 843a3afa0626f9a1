package org.councilbenchmark.catalogue.indicatorlink;

/**
 * A criterion that names the indicator.
 *
 * @param benchmark code of the benchmark
 * @param edition code of the edition
 * @param code of the criterion
 * @param title of the criterion
 * @param excerpt beginning of its statement
 * @param suggested true when the link is a suggestion that no editor has confirmed
 * @param href where the criterion is
 */
record LinkedCriterion(
        String benchmark, String edition, String code, String title, String excerpt, boolean suggested, String href) {

    private static final int LONGEST_EXCERPT = 200;

    static LinkedCriterion of(LinkRepository.Found found) {
        return new LinkedCriterion(
                found.benchmark(),
                found.edition(),
                found.code(),
                found.title(),
                excerpt(found.statement()),
                found.suggested(),
                "/v1/benchmarks/" + found.benchmark() + "/editions/" + found.edition() + "/nodes/" + found.code());
    }

    /** Whole words, as many as fit. */
    static String excerpt(String statement) {
        if (statement == null || statement.length() <= LONGEST_EXCERPT) {
            return statement;
        }
        int blank = statement.lastIndexOf(' ', LONGEST_EXCERPT);
        return statement.substring(0, blank > 0 ? blank : LONGEST_EXCERPT) + "…";
    }
}
