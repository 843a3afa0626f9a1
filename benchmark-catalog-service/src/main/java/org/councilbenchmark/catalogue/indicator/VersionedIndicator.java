package org.councilbenchmark.catalogue.indicator;

/**
 * @param view what is answered
 * @param version its ETag
 * @param created whether it was absent before
 */
record VersionedIndicator(IndicatorView view, long version, boolean created) {

    static VersionedIndicator of(Indicator indicator, boolean created) {
        return new VersionedIndicator(IndicatorView.of(indicator), indicator.version, created);
    }
}
