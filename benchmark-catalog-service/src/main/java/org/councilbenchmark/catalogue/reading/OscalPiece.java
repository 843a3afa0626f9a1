package org.councilbenchmark.catalogue.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.editionfile.OscalName;
import org.councilbenchmark.catalogue.reading.Values.Part;

/**
 * A group, control, part, parameter or property of a catalogue: as far as we read them, they have the same members.
 * What a kind of piece does not have here is reported as left out.
 */
final class OscalPiece {

    final String at;
    String id;
    String name;
    String ns;
    String kind;
    String title;
    String value;
    String remarks;
    String prose;
    List<OscalPiece> props = List.of();
    List<OscalPiece> parts = List.of();
    List<OscalPiece> groups = List.of();
    List<OscalPiece> controls = List.of();

    private static final Part<OscalPiece> ID = (in, at, into) -> into.id = in.text(at);
    private static final Part<OscalPiece> NAME = (in, at, into) -> into.name = in.text(at);
    private static final Part<OscalPiece> NS = (in, at, into) -> into.ns = namespace(in.text(at));
    private static final Part<OscalPiece> CLASS = (in, at, into) -> into.kind = in.text(at);
    private static final Part<OscalPiece> TITLE = (in, at, into) -> into.title = in.text(at);
    private static final Part<OscalPiece> VALUE = (in, at, into) -> into.value = in.text(at);
    private static final Part<OscalPiece> REMARKS = (in, at, into) -> into.remarks = in.text(at);
    private static final Part<OscalPiece> PROSE = (in, at, into) -> into.prose = in.text(at);
    private static final Part<OscalPiece> PROPS = (in, at, into) -> into.props = properties(in, at);
    private static final Part<OscalPiece> PARTS =
            (in, at, into) -> into.parts = pieces(in, at, OscalPiece.PART_MEMBERS);
    private static final Part<OscalPiece> GROUPS =
            (in, at, into) -> into.groups = pieces(in, at, OscalPiece.GROUP_MEMBERS);
    private static final Part<OscalPiece> CONTROLS =
            (in, at, into) -> into.controls = pieces(in, at, OscalPiece.CONTROL_MEMBERS);
    private static final Part<OscalPiece> IDENTITY = (in, at, into) -> in.skip();

    private static final Map<String, Part<OscalPiece>> PROP_MEMBERS =
            Map.of("name", NAME, "ns", NS, "value", VALUE, "remarks", REMARKS, "uuid", IDENTITY);
    private static final Map<String, Part<OscalPiece>> PART_MEMBERS =
            Map.of("id", ID, "name", NAME, "ns", NS, "class", CLASS, "prose", PROSE, "props", PROPS);
    private static final Map<String, Part<OscalPiece>> CONTROL_MEMBERS =
            Map.of("id", ID, "class", CLASS, "title", TITLE, "props", PROPS, "parts", PARTS);
    private static final Map<String, Part<OscalPiece>> GROUP_MEMBERS = Map.of(
            "id",
            ID,
            "class",
            CLASS,
            "title",
            TITLE,
            "props",
            PROPS,
            "parts",
            PARTS,
            "groups",
            GROUPS,
            "controls",
            CONTROLS);
    private static final Map<String, Part<OscalPiece>> PARAMETER_MEMBERS =
            Map.of("id", ID, "class", CLASS, "label", TITLE, "props", PROPS);

    private OscalPiece(String at) {
        this.at = at;
    }

    static List<OscalPiece> properties(Values in, String at) throws IOException {
        return pieces(in, at, PROP_MEMBERS);
    }

    static List<OscalPiece> groups(Values in, String at) throws IOException {
        return pieces(in, at, GROUP_MEMBERS);
    }

    static List<OscalPiece> parameters(Values in, String at) throws IOException {
        return pieces(in, at, PARAMETER_MEMBERS);
    }

    private static List<OscalPiece> pieces(Values in, String at, Map<String, Part<OscalPiece>> members)
            throws IOException {
        List<OscalPiece> pieces = new ArrayList<>();
        List<OscalPiece> read = in.list(at, entry -> {
            if (members == GROUP_MEMBERS || members == CONTROL_MEMBERS) {
                in.bounds().countNode();
            }
            OscalPiece piece = new OscalPiece(entry);
            in.object(entry, piece, members);
            return piece;
        });
        if (read != null) {
            pieces.addAll(read);
        }
        return pieces;
    }

    /** One text for all properties of ours, of which there are many. */
    private static String namespace(String read) {
        return OscalName.NS.equals(read) ? OscalName.NS : read;
    }

    boolean isOurs() {
        return OscalName.NS.equals(ns);
    }

    /** Named by OSCAL itself. */
    boolean isCore() {
        return ns == null || ns.equals("http://csrc.nist.gov/ns/oscal");
    }

    /** Our properties of that name, in order. */
    Stream<OscalPiece> ours(String property) {
        return props.stream().filter(prop -> prop.isOurs() && property.equals(prop.name));
    }

    /** The exact text of a property of ours: a value cannot hold line breaks, so that the text may be a remark. */
    String exact() {
        return remarks == null ? value : remarks;
    }
}
