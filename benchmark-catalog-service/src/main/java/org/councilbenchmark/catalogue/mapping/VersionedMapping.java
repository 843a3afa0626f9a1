package org.councilbenchmark.catalogue.mapping;

import org.councilbenchmark.catalogue.correspondence.MappingContent;

/**
 * What a mapping says in one of its versions.
 *
 * @param content what it says
 * @param version its ETag
 */
public record VersionedMapping(MappingContent content, long version) {

    static VersionedMapping of(Mapping mapping) {
        return new VersionedMapping(mapping.content(), mapping.version);
    }
}
