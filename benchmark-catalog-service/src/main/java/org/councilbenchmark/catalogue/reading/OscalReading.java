package org.councilbenchmark.catalogue.reading;

import com.fasterxml.jackson.core.JsonParser;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.editionfile.Losses;
import org.councilbenchmark.catalogue.importing.EditionReader;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenEdition;
import org.councilbenchmark.catalogue.reading.Values.Part;

/**
 * A catalogue of OSCAL 1.2 in JSON. Whatever of it has no place in an edition is left out and reported with its place;
 * what only identifies the document (its UUID and dates) is passed over.
 */
@Singleton
class OscalReading implements EditionReader {

    /** Every fact of ours is an object with three or four values here. */
    private static final int MOST_VALUES = 2_000_000;

    private static final Part<Catalogue> PASSED_OVER = (in, at, into) -> in.skip();
    private static final Map<String, Part<Catalogue>> CATALOGUE = Map.of(
            "uuid", PASSED_OVER,
            "metadata", (in, at, into) -> in.object(at, into.head, OscalHead.MEMBERS),
            "params", (in, at, into) -> into.parameters = OscalPiece.parameters(in, at),
            "groups", (in, at, into) -> into.groups = OscalPiece.groups(in, at));
    private static final Map<String, Part<Catalogue>> ROOT =
            Map.of("$schema", PASSED_OVER, "catalog", (in, at, into) -> into.there = in.object(at, into, CATALOGUE));

    /** What was read of a document. */
    private static final class Catalogue {
        private final OscalHead head = new OscalHead();
        private List<OscalPiece> parameters = List.of();
        private List<OscalPiece> groups = List.of();
        private boolean there;
    }

    @Override
    public EditionFormat format() {
        return EditionFormat.OSCAL;
    }

    @Override
    public Optional<WrittenEdition> read(Path file, Faults faults) throws IOException {
        return TextReading.read(file, TextReading.JSON, "JSON", faults, OscalReading::read);
    }

    private static WrittenEdition read(JsonParser parser, Faults faults) throws IOException {
        Losses ignored = new Losses();
        Values in = new Values(
                parser,
                faults,
                new Bounds(MOST_VALUES),
                (at, name, known) -> ignored.add(new Loss("the member " + name, at, "It has no place in an edition.")));
        Catalogue catalogue = new Catalogue();
        if (parser.nextToken() != null) {
            in.object("", catalogue, ROOT);
        }
        if (!catalogue.there) {
            faults.addUnreadable(
                    "/catalog", "catalogue-missing", null, "There is no catalogue.", "Send an OSCAL catalogue.");
        }
        faults.places().atPointer("/themes", "/catalog/groups");
        var scales = new OscalScales(faults).read(catalogue.parameters, catalogue.head.scale(), ignored::add);
        return new WrittenEdition(
                catalogue.head.edition(scales, faults.places(), ignored::add),
                new OscalTree(faults, ignored::add).themes(catalogue.groups),
                List.of(),
                ignored);
    }
}
