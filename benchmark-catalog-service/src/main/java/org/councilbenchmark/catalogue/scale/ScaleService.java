package org.councilbenchmark.catalogue.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.platform.http.ExpectedVersion;
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

    @Transactional
    VersionedScale get(String code) {
        return VersionedScale.of(scales.require(code), false);
    }

    /** The scale as it is, held against other writers and against publications to the end of the transaction. */
    @Transactional
    public Optional<VersionedScale> findAndHold(String code) {
        return scales.lock(code).map(scale -> VersionedScale.of(scale, false));
    }

    /** Fails with 404 where there is no such scale. */
    @Transactional
    public void require(String code) {
        scales.require(code);
    }

    /** Creates or replaces a scale. The caller has made sure that no published edition is rated on it. */
    @Transactional
    public VersionedScale define(ScaleDefinition definition, ExpectedVersion expected) {
        RatingScale known = scales.lock(definition.code()).orElse(null);
        expected.require(known == null ? null : known.version);
        if (known != null && known.definition().equals(definition)) {
            return VersionedScale.of(known, false);
        }
        RatingScale scale = known == null ? new RatingScale(definition) : known;
        scale.adopt(definition);
        scales.persistAndFlush(scale);
        return VersionedScale.of(scale, known == null);
    }

    /** Deletes a scale that no edition is rated on, as the caller has made sure. */
    @Transactional
    public void delete(String code, ExpectedVersion expected) {
        RatingScale scale = scales.lock(code).orElseGet(() -> scales.require(code));
        expected.require(scale.version);
        scales.delete(scale);
    }

    /** Keeps these scales as they are to the end of the transaction: an edition is being published on them. */
    @Transactional
    public void hold(Collection<String> codes) {
        scales.find("code in ?1 order by code", codes)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /** Stores a scale whose code is free; one that is there already stays as it is. */
    @Transactional
    public void addIfAbsent(ScaleDefinition definition) {
        if (scales.findById(definition.code()) == null) {
            scales.persist(new RatingScale(definition));
        }
    }
}
