package org.councilbenchmark.catalogue.scalewriting;

import static org.councilbenchmark.catalogue.scalewriting.ScaleWritingProblem.SCALE_IN_USE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.edition.EditionStatus;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.catalogue.importing.EditionChecking;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;
import org.councilbenchmark.catalogue.scale.ScaleService;
import org.councilbenchmark.catalogue.scale.VersionedScale;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.problem.ProblemException;

@ApplicationScoped
class ScaleWriting {

    @Inject
    ScaleService scales;

    @Inject
    EditionService editions;

    @Inject
    EditionChecking checking;

    @Inject
    WriteLock lock;

    @Transactional
    VersionedScale define(String code, WriteScale wanted, ExpectedVersion expected) {
        ScaleDefinition definition = checking.checkScale(wanted.as(code));
        lock.hold("scale " + code);
        VersionedScale before = scales.findAndHold(code).orElse(null);
        expected.require(before == null ? null : before.version());
        if (before != null && !before.view().says(definition)) {
            requireUnused(
                    code,
                    editions.ratedOn(code).stream()
                            .filter(edition -> edition.status() != EditionStatus.DRAFT)
                            .toList());
        }
        return scales.define(definition, expected);
    }

    @Transactional
    void delete(String code, ExpectedVersion expected) {
        lock.hold("scale " + code);
        scales.require(code);
        scales.findAndHold(code);
        requireUnused(code, editions.ratedOn(code));
        scales.delete(code, expected);
    }

    private static void requireUnused(String code, List<EditionSummary> users) {
        if (!users.isEmpty()) {
            throw inUse(code, users);
        }
    }

    private static ProblemException inUse(String code, List<EditionSummary> users) {
        String editions = users.stream()
                .map(edition -> edition.benchmark() + " " + edition.edition())
                .collect(Collectors.joining(", "));
        return SCALE_IN_USE.with(
                "Rated on " + code + ": " + editions + ".",
                "Make a scale under a code of its own, and name that in the draft of a new edition.");
    }
}
