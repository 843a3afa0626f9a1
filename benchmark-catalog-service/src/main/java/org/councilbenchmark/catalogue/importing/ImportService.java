package org.councilbenchmark.catalogue.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmark.catalogue.benchmark.BenchmarkService;
import org.councilbenchmark.catalogue.edition.Publication;
import org.councilbenchmark.catalogue.indicator.IndicatorService;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;
import org.councilbenchmark.catalogue.scale.ScaleService;

/** Checks a file and publishes what it says. */
@ApplicationScoped
public class ImportService {

    @Inject
    BenchmarkService benchmarks;

    @Inject
    ScaleService scales;

    @Inject
    IndicatorService indicators;

    @Inject
    UsualScale usualScale;

    @Transactional
    public Publication importEdition(ImportEdition file) {
        ImportEdition.Scale scale = file.scale() == null ? usualScale.get() : file.scale();
        Optional<ScaleDefinition> knownScale = scale.code() == null ? Optional.empty() : scales.find(scale.code());
        return benchmarks.publish(new EditionCheck(file).content(scale, knownScale, knownIndicators(file)));
    }

    private Set<String> knownIndicators(ImportEdition file) {
        Set<String> named = new TreeSet<>();
        WrittenNode.themes(file).forEach(theme -> collect(theme, named));
        return indicators.known(named);
    }

    private static void collect(WrittenNode node, Set<String> named) {
        named.addAll(node.allIndicators());
        node.children().forEach(child -> collect(child, named));
    }
}
