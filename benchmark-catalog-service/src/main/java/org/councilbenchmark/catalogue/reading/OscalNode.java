package org.councilbenchmark.catalogue.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.editionfile.OscalName;
import org.councilbenchmark.catalogue.importing.Faults;

/** What the properties and parts of one group or control say; the rest of them is reported as left out. */
final class OscalNode {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern LEVEL = Pattern.compile("-?[0-9]{1,6}");
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final OscalPiece piece;
    private final NodeType type;
    private final Faults faults;
    private final Consumer<Loss> losses;
    private final NodeParts parts = new NodeParts();

    private OscalNode(OscalPiece piece, NodeType type, Faults faults, Consumer<Loss> losses) {
        this.piece = piece;
        this.type = type;
        this.faults = faults;
        this.losses = losses;
        parts.title = piece.title;
        parts.levelDescriptors = new ArrayList<>();
        parts.notApplicableTo = new ArrayList<>();
        parts.tags = new ArrayList<>();
        parts.indicators = new ArrayList<>();
        parts.suggestedIndicators = new ArrayList<>();
        parts.evidenceExamples = new ArrayList<>();
        parts.derivedFrom = new ArrayList<>();
    }

    /** @param losses takes what is left out */
    static NodeParts read(OscalPiece piece, NodeType type, Faults faults, Consumer<Loss> losses) {
        OscalNode node = new OscalNode(piece, type, faults, losses);
        faults.places().atPointer(piece.at, piece.at);
        piece.props.forEach(node::take);
        piece.parts.forEach(node::takePart);
        return node.parts;
    }

    private void take(OscalPiece prop) {
        boolean taken = prop.isOurs() && prop.name != null ? takeOurs(prop) : prop.isCore() && takeCore(prop);
        if (!taken) {
            leaveOut("the property " + prop.name, prop.at, "It has no place in an edition.");
        }
    }

    private boolean takeCore(OscalPiece prop) {
        if (OscalName.LABEL.equals(prop.name)) {
            parts.code = single("code", parts.code, prop);
            return true;
        }
        if (OscalName.KEY.equals(prop.name)
                && KEY.matcher(String.valueOf(prop.value)).matches()) {
            parts.key = single("key", parts.key, prop);
            return true;
        }
        return OscalName.SORT_ID.equals(prop.name);
    }

    private boolean takeOurs(OscalPiece prop) {
        switch (prop.name) {
            case OscalName.TITLE -> parts.title = single("title", null, prop);
            case OscalName.WEIGHT -> parts.weight = number(prop);
            case OscalName.NOT_APPLICABLE_TO -> entry("notApplicableTo", parts.notApplicableTo, prop);
            case OscalName.DERIVED_FROM -> entry("derivedFrom", parts.derivedFrom, prop);
            default -> {
                return type == NodeType.CRITERION && takeOfCriterion(prop);
            }
        }
        return true;
    }

    private boolean takeOfCriterion(OscalPiece prop) {
        switch (prop.name) {
            case OscalName.CORE -> parts.core = truth(prop);
            case OscalName.SCALE -> parts.scale = single("scale", parts.scale, prop);
            case OscalName.HEADING_BASIS -> parts.headingBasis = single("headingBasis", parts.headingBasis, prop);
            case OscalName.TAG -> entry("tags", parts.tags, prop);
            case OscalName.INDICATOR -> entry("indicators", parts.indicators, prop);
            case OscalName.SUGGESTED_INDICATOR -> entry("suggestedIndicators", parts.suggestedIndicators, prop);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takePart(OscalPiece part) {
        String name = part.name == null ? "" : part.name;
        boolean taken = true;
        if (part.isOurs() && name.equals(OscalName.LEVEL_DESCRIPTOR) && type == NodeType.CRITERION) {
            takeDescriptor(part);
        } else if (!part.isCore()) {
            taken = false;
        } else if (name.equals(type == NodeType.CRITERION ? OscalName.STATEMENT : OscalName.OVERVIEW)
                && parts.wording == null) {
            parts.wording = prose("wording", part);
        } else if (name.equals(OscalName.GUIDANCE) && parts.guidance == null) {
            parts.guidance = prose("guidance", part);
        } else if (name.equals(OscalName.EXAMPLE) && type == NodeType.CRITERION) {
            parts.evidenceExamples.add(prose("evidenceExamples/" + parts.evidenceExamples.size(), part));
        } else {
            taken = false;
        }
        if (!taken) {
            leaveOut("the part " + name, part.at, "It has no place in a " + type + ", or there is one already.");
        } else if (!name.equals(OscalName.LEVEL_DESCRIPTOR)) {
            part.props.forEach(prop -> leaveOut("the property " + prop.name, prop.at, "Parts have none here."));
        }
    }

    private void takeDescriptor(OscalPiece part) {
        String level =
                part.ours(OscalName.LEVEL).map(prop -> prop.value).findFirst().orElse("");
        if (LEVEL.matcher(level).matches()) {
            String here = piece.at + "/levelDescriptors/" + parts.levelDescriptors.size();
            faults.places().atPointer(here, part.at);
            parts.levelDescriptors.add(new LevelDescriptor(Integer.parseInt(level), part.prose));
        } else {
            faults.places().atPointer(part.at, part.at);
            faults.add(
                    part.at, "descriptor-malformed", level, "This does not say which level it describes.", "Add it.");
        }
    }

    private String prose(String member, OscalPiece part) {
        faults.places().atPointer(piece.at + "/" + member, part.at + "/prose");
        return part.prose;
    }

    private String single(String member, String before, OscalPiece prop) {
        faults.places().atPointer(piece.at + "/" + member, prop.at + "/value");
        if (before != null) {
            leaveOut("the property " + prop.name, prop.at, "There is one of that name already.");
            return before;
        }
        return prop.exact();
    }

    private void entry(String member, List<String> entries, OscalPiece prop) {
        faults.places().atPointer(piece.at + "/" + member + "/" + entries.size(), prop.at + "/value");
        entries.add(prop.exact());
    }

    private BigDecimal number(OscalPiece prop) {
        faults.places().atPointer(piece.at + "/weight", prop.at + "/value");
        if (prop.value == null || !NUMBER.matcher(prop.value).matches()) {
            faults.add(piece.at + "/weight", "number-malformed", prop.value, "This is not a number.", "Use 1.5 or so.");
            return null;
        }
        return new BigDecimal(prop.value);
    }

    private Boolean truth(OscalPiece prop) {
        if (!"true".equals(prop.value) && !"false".equals(prop.value)) {
            faults.places().atPointer(piece.at + "/core", prop.at + "/value");
            faults.add(
                    piece.at + "/core",
                    "truth-malformed",
                    prop.value,
                    "This is neither true nor false.",
                    "Use true or false.");
        }
        return "true".equals(prop.value);
    }

    private void leaveOut(String what, String at, String why) {
        losses.accept(new Loss(what, at, why));
    }
}
