package org.councilbenchmark.catalogue.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.editionfile.OscalName;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.importing.PlaceMap;
import org.councilbenchmark.catalogue.reading.Values.Part;

/** The metadata of a catalogue: what an edition says above its nodes. */
final class OscalHead {

    private static final String METADATA = "/catalog/metadata";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,12})?");
    private static final Set<String> OURS =
            Set.of(OscalName.TITLE, OscalName.LANGUAGE, OscalName.SCALE, OscalName.COVERAGE_THRESHOLD);

    private static final Part<OscalHead> PASSED_OVER = (in, at, into) -> in.skip();
    static final Map<String, Part<OscalHead>> MEMBERS = Map.of(
            "title",
            (in, at, into) -> into.title = in.text(at),
            "version",
            (in, at, into) -> into.version = in.text(at),
            "document-ids",
            OscalHead::readIds,
            "props",
            (in, at, into) -> into.props = OscalPiece.properties(in, at),
            "published",
            PASSED_OVER,
            "last-modified",
            PASSED_OVER,
            "oscal-version",
            PASSED_OVER);
    private static final Map<String, Part<Id>> ID = Map.of(
            "scheme", (in, at, into) -> into.scheme = in.text(at),
            "identifier", (in, at, into) -> into.identifier = in.text(at));

    /** One of the document's identifiers. */
    private static final class Id {
        private final String at;
        private String scheme;
        private String identifier;

        private Id(String at) {
            this.at = at;
        }
    }

    private String title;
    private String version;
    private final List<Id> ids = new ArrayList<>();
    private List<OscalPiece> props = List.of();

    private static void readIds(Values in, String at, OscalHead into) throws IOException {
        in.list(at, entry -> {
            Id id = new Id(entry);
            in.object(entry, id, ID);
            return into.ids.add(id);
        });
    }

    /** Code of the usual scale; null when none is named. */
    String scale() {
        return value(OscalName.SCALE);
    }

    private String value(String name) {
        return props.stream()
                .filter(prop -> prop.isOurs() && name.equals(prop.name))
                .map(OscalPiece::exact)
                .findFirst()
                .orElse(null);
    }

    /** @param scales the usual one first, if it is among them */
    EditionFile edition(List<EditionFile.Scale> scales, PlaceMap places, Consumer<Loss> losses) {
        String usual = scale();
        boolean written =
                usual != null && !scales.isEmpty() && usual.equals(scales.get(0).code());
        EditionFile.Scale named = usual == null ? null : new EditionFile.Scale(usual, null, null, null);
        noteLosses(losses);
        notePlaces(places);
        return new EditionFile(
                benchmark(places, losses),
                version,
                value(OscalName.TITLE) == null ? title : value(OscalName.TITLE),
                value(OscalName.LANGUAGE),
                written ? scales.get(0) : named,
                written ? scales.subList(1, scales.size()) : scales,
                threshold(),
                null);
    }

    /** The identifier of our scheme, otherwise the first. */
    private String benchmark(PlaceMap places, Consumer<Loss> losses) {
        Id chosen = ids.stream()
                .filter(id -> OscalName.BENCHMARK_SCHEME.equals(id.scheme))
                .findFirst()
                .orElse(ids.isEmpty() ? null : ids.get(0));
        for (Id id : ids) {
            if (id == chosen) {
                places.atPointer("/benchmark", id.at + "/identifier");
            } else {
                losses.accept(new Loss("the document id " + id.identifier, id.at, "One names the benchmark."));
            }
        }
        return chosen == null ? null : chosen.identifier;
    }

    private void notePlaces(PlaceMap places) {
        places.atPointer("/benchmark", METADATA + "/document-ids");
        places.atPointer("/edition", METADATA + "/version");
        places.atPointer("/title", METADATA + "/title");
        places.atPointer("/language", METADATA + "/props");
        places.atPointer("/coverageThreshold", METADATA + "/props");
        if (scale() != null) {
            props.stream()
                    .filter(prop -> OscalName.SCALE.equals(prop.name))
                    .findFirst()
                    .ifPresent(prop -> places.atPointer("/scale/code", prop.at + "/value"));
        }
    }

    private void noteLosses(Consumer<Loss> losses) {
        props.stream()
                .filter(prop -> !prop.isOurs() || prop.name == null || !OURS.contains(prop.name))
                .forEach(prop -> losses.accept(
                        new Loss("the property " + prop.name, prop.at, "It has no place in an edition.")));
    }

    /** A threshold that is not a number is out of every range. */
    private BigDecimal threshold() {
        String threshold = value(OscalName.COVERAGE_THRESHOLD);
        if (threshold == null) {
            return null;
        }
        return NUMBER.matcher(threshold).matches() ? new BigDecimal(threshold) : BigDecimal.ONE.negate();
    }
}
