package org.councilbenchmark.catalogue.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.editionfile.OscalName;

/** The nodes of an edition as groups and controls. */
final class OscalTree {

    private final Export export;
    private final JsonGenerator out;
    private final JsonMembers members;
    private final OscalProps props;

    OscalTree(Export export, JsonGenerator out) {
        this.export = export;
        this.out = out;
        this.members = new JsonMembers(out);
        this.props = new OscalProps(out);
    }

    void write() throws IOException {
        members.objects("groups", export.content().themes(), this::writeNode);
    }

    private void writeNode(NodeContent node) throws IOException {
        String id = OscalName.token(prefix(node.type()), node.code());
        out.writeStringField("id", id);
        out.writeStringField("class", node.type().name().toLowerCase(Locale.ROOT));
        out.writeStringField("title", node.title().isEmpty() ? node.code() : OscalProps.oneLine(node.title()));
        out.writeArrayFieldStart("props");
        writeProps(node);
        out.writeEndArray();
        writeParts(id, node);
        boolean heading = node.type() == NodeType.HEADING;
        members.objects(heading ? "controls" : "groups", node.children(), this::writeNode);
    }

    private static String prefix(NodeType type) {
        return type == NodeType.CRITERION ? "criterion" : "group";
    }

    private void writeProps(NodeContent node) throws IOException {
        props.core(OscalName.LABEL, node.code());
        if (node.key() != null) {
            props.core(OscalName.KEY, node.key().toString());
        }
        if (!node.title().isEmpty() && !OscalProps.fits(node.title())) {
            props.ours(OscalName.TITLE, node.title());
        }
        props.ours(OscalName.WEIGHT, node.weight().toPlainString());
        if (node.type() == NodeType.CRITERION) {
            props.ours(OscalName.CORE, node.core());
        }
        props.ours(OscalName.SCALE, node.scale());
        props.ours(OscalName.HEADING_BASIS, node.headingBasis());
        props.each(OscalName.NOT_APPLICABLE_TO, export.notApplicableTo(node));
        props.each(OscalName.TAG, node.tags());
        props.each(OscalName.INDICATOR, node.indicators());
        props.each(OscalName.SUGGESTED_INDICATOR, node.suggestedIndicators());
        props.each(OscalName.DERIVED_FROM, node.derivedFrom());
    }

    private void writeParts(String id, NodeContent node) throws IOException {
        boolean criterion = node.type() == NodeType.CRITERION;
        boolean any = criterion || isThere(node.wording()) || isThere(node.guidance());
        if (!any) {
            return;
        }
        out.writeArrayFieldStart("parts");
        if (criterion || isThere(node.wording())) {
            writePart(id + "_statement", criterion ? OscalName.STATEMENT : OscalName.OVERVIEW, node.wording());
        }
        if (isThere(node.guidance())) {
            writePart(id + "_guidance", OscalName.GUIDANCE, node.guidance());
        }
        for (int index = 0; index < node.evidenceExamples().size(); index++) {
            writePart(
                    id + "_example." + (index + 1),
                    OscalName.EXAMPLE,
                    node.evidenceExamples().get(index));
        }
        for (LevelDescriptor each : node.levelDescriptors()) {
            writeDescriptor(each);
        }
        out.writeEndArray();
    }

    private static boolean isThere(String text) {
        return text != null && !text.isEmpty();
    }

    private void writePart(String id, String name, String prose) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", id);
        out.writeStringField("name", name);
        members.text("prose", prose);
        out.writeEndObject();
    }

    private void writeDescriptor(LevelDescriptor each) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", OscalName.LEVEL_DESCRIPTOR);
        out.writeStringField("ns", OscalName.NS);
        out.writeArrayFieldStart("props");
        props.ours(OscalName.LEVEL, each.level());
        out.writeEndArray();
        out.writeStringField("prose", each.descriptor());
        out.writeEndObject();
    }
}
