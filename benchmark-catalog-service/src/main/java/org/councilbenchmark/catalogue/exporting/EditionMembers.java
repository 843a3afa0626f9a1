package org.councilbenchmark.catalogue.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.importing.WrittenNode;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** An edition in the shape that authors write, complete: with keys, whole scales and defaults. */
final class EditionMembers {

    private final Export export;
    private final JsonGenerator out;
    private final JsonMembers members;

    EditionMembers(Export export, JsonGenerator out) {
        this.export = export;
        this.out = out;
        this.members = new JsonMembers(out);
    }

    void write() throws IOException {
        EditionContent content = export.content();
        out.writeStartObject();
        members.text("benchmark", content.benchmark())
                .text("edition", content.edition())
                .text("title", content.title())
                .text("language", content.language());
        out.writeObjectFieldStart("scale");
        writeScale(content.scale());
        out.writeEndObject();
        members.objects("otherScales", content.otherScales(), this::writeScale)
                .number("coverageThreshold", content.coverageThreshold())
                .objects("themes", content.themes(), this::writeNode);
        out.writeEndObject();
    }

    private void writeScale(ScaleDefinition scale) throws IOException {
        members.text("code", scale.code()).text("title", scale.title());
        members.objects("levels", scale.levels(), level -> {
            out.writeNumberField("level", level.level());
            members.text("label", level.label()).text("descriptor", level.descriptor());
        });
        members.objects("bands", scale.bands(), band -> members.number("from", band.lowerBound())
                .text("label", band.label()));
    }

    private void writeNode(NodeContent node) throws IOException {
        WrittenNode.Members names = WrittenNode.members(node.type());
        members.text("key", node.key())
                .text("code", node.code())
                .text(names.title(), node.title())
                .text(names.wording(), node.wording())
                .text("guidance", node.guidance())
                .number("weight", node.weight());
        if (node.type() == NodeType.CRITERION) {
            writeCriterion(node);
        }
        members.texts("notApplicableTo", export.notApplicableTo(node)).texts("derivedFrom", node.derivedFrom());
        if (names.children() != null) {
            members.objects(names.children(), node.children(), this::writeNode);
        }
    }

    private void writeCriterion(NodeContent node) throws IOException {
        out.writeBooleanField("core", node.core());
        members.text("scale", node.scale())
                .objects("levelDescriptors", node.levelDescriptors(), each -> {
                    out.writeNumberField("level", each.level());
                    members.text("descriptor", each.descriptor());
                })
                .texts("tags", node.tags())
                .texts(WrittenNode.members(node.type()).indicators(), node.indicators())
                .texts("suggestedIndicators", node.suggestedIndicators())
                .texts("evidenceExamples", node.evidenceExamples())
                .text("headingBasis", node.headingBasis());
    }
}
