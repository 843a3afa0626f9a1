package org.councilbenchmark.catalogue.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
public class ScaleService {

    @Inject
    ScaleRepository scales;

    @Transactional
    Page<ScaleView> list(Paging paging) {
        List<ScaleView> items = scales.page(paging).stream()
                .map(scale -> ScaleView.of(scale.definition()))
                .toList();
        return Page.of(items, paging, scales.count());
    }

    /** Those of the codes that are stored. */
    @Transactional
    public Map<String, ScaleDefinition> byCodes(Collection<String> codes) {
        return findAll(codes).stream().collect(Collectors.toMap(ScaleDefinition::code, Function.identity()));
    }

    @Transactional
    public List<ScaleDefinition> findAll(Collection<String> codes) {
        return scales.list("code in ?1 order by code", codes).stream()
                .map(RatingScale::definition)
                .toList();
    }

    /** Stores a scale whose code is free; a scale that is there already never changes. */
    @Transactional
    public void addIfAbsent(ScaleDefinition definition) {
        if (scales.findById(definition.code()) == null) {
            scales.persist(new RatingScale(definition));
        }
    }
}
