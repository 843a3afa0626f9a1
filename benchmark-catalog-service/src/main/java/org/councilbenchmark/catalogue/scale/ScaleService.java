package org.councilbenchmark.catalogue.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    @Transactional
    public Optional<ScaleDefinition> find(String code) {
        return scales.findByIdOptional(code).map(RatingScale::definition);
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
