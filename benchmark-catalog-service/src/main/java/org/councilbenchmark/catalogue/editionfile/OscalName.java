package org.councilbenchmark.catalogue.editionfile;

/** Our names in an OSCAL catalogue. What OSCAL has a word for has none of ours. */
public final class OscalName {

    public static final String VERSION = "1.2.1";

    /** Namespace of our properties and parts. */
    public static final String NS = "https://councilbenchmark.org/ns/oscal";

    /** Scheme of the document id that names the benchmark. */
    public static final String BENCHMARK_SCHEME = "https://councilbenchmark.org/ns/benchmark";

    public static final String LABEL = "label";
    public static final String SORT_ID = "sort-id";
    public static final String KEY = "alt-identifier";

    /** Only where the title has line breaks, which OSCAL does not allow in its own. */
    public static final String TITLE = "title";

    public static final String WEIGHT = "weight";
    public static final String CORE = "core";
    public static final String SCALE = "scale";
    public static final String TAG = "tag";
    public static final String INDICATOR = "indicator";
    public static final String SUGGESTED_INDICATOR = "suggested-indicator";
    public static final String NOT_APPLICABLE_TO = "not-applicable-to";
    public static final String HEADING_BASIS = "heading-basis";
    public static final String DERIVED_FROM = "derived-from";
    public static final String LANGUAGE = "language";
    public static final String COVERAGE_THRESHOLD = "coverage-threshold";

    public static final String STATEMENT = "statement";
    public static final String OVERVIEW = "overview";
    public static final String GUIDANCE = "guidance";
    public static final String EXAMPLE = "example";
    public static final String LEVEL_DESCRIPTOR = "level-descriptor";

    /** Class of the parameters that hold whole scales. */
    public static final String RATING_SCALE = "rating-scale";

    public static final String LEVEL = "level";
    public static final String BAND = "score-band";

    private OscalName() {}

    /** An identifier made of a code: it must not begin with a digit. */
    public static String token(String prefix, String code) {
        return prefix + "-" + code;
    }
}
