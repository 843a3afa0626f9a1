package org.councilbenchmark.catalogue.mappingcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.mapping.MappingService;
import org.councilbenchmark.catalogue.mapping.VersionedMapping;
import org.councilbenchmark.catalogue.mappingcoverage.MappingCoverage.Side;

@ApplicationScoped
class CoverageService {

    @Inject
    MappingService mappings;

    @Inject
    EditionService editions;

    /** A coverage and the version of the mapping, which is its ETag, since the editions do not change. */
    record Found(MappingCoverage coverage, long version) {}

    @Transactional
    Found of(String id) {
        VersionedMapping mapping = mappings.content(id);
        MappingContent content = mapping.content();
        MappingEnd from = content.from();
        MappingEnd to = content.to();
        Side source = Measuring.source(editions.content(from.benchmark(), from.edition()), content.entries());
        Side target = to.namesFramework()
                ? null
                : Measuring.target(editions.content(to.benchmark(), to.edition()), content.entries());
        return new Found(new MappingCoverage(source, target), mapping.version());
    }
}
