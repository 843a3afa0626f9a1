package org.councilbenchmark.catalogue.exporting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.edition.VersionedEdition;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Losses;

@ApplicationScoped
class ExportService {

    @Inject
    EditionService editions;

    @Inject
    CouncilService councils;

    @Inject
    @All
    List<EditionWriter> writers;

    /** The edition without its content; drafts are there for those who may see them. */
    VersionedEdition edition(String benchmark, String edition) {
        return editions.versioned(benchmark, edition);
    }

    @Transactional
    Export export(String benchmark, String edition) {
        VersionedEdition head = editions.versioned(benchmark, edition);
        EditionContent content = editions.content(benchmark, edition);
        Set<String> audience =
                content.nodes().flatMap(node -> node.notApplicableTo().stream()).collect(Collectors.toSet());
        return new Export(head.edition(), content, audience.isEmpty() ? Map.of() : councils.codesByIds(audience));
    }

    EditionWriter writer(EditionFormat format) {
        return writers.stream()
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow();
    }

    LossReport losses(String benchmark, String edition, EditionFormat format) {
        Losses losses = new Losses();
        writer(format).noteLosses(export(benchmark, edition), losses);
        return new LossReport(format, losses.total(), losses.listed());
    }
}
