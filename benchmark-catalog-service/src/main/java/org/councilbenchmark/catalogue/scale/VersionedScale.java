package org.councilbenchmark.catalogue.scale;

/**
 * @param view what is answered
 * @param version its ETag
 * @param created whether it was absent before
 */
public record VersionedScale(ScaleView view, long version, boolean created) {

    static VersionedScale of(RatingScale scale, boolean created) {
        return new VersionedScale(ScaleView.of(scale.definition()), scale.version, created);
    }
}
