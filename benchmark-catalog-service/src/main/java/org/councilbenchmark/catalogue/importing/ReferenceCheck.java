package org.councilbenchmark.catalogue.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** The rules for what a node refers to: scales, indicators, councils, earlier nodes. */
class ReferenceCheck {

    private static final int LONGEST_TAG = 60;
    private static final int LONGEST_EXAMPLE = 300;
    private static final int LONGEST_DESCRIPTOR = 2_000;
    private static final Set<String> BASES = Set.of("label", "order", "meaning");
    private static final Pattern KEY =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final Faults faults;
    private final Known known;
    private final Map<UUID, String> keyPlaces = new HashMap<>();

    ReferenceCheck(Faults faults, Known known) {
        this.faults = faults;
        this.known = known;
    }

    void check(WrittenNode node) {
        String at = node.pointer();
        NodeFields fields = node.fields();
        checkKeys(at, fields);
        checkScale(at, fields);
        checkEach(at + "/tags", fields.tags(), LONGEST_TAG);
        checkEach(at + "/evidenceExamples", fields.evidenceExamples(), LONGEST_EXAMPLE);
        checkAudience(at + "/notApplicableTo", fields.notApplicableTo());
        checkIndicators(at + "/" + node.members().indicators(), fields.indicators());
        checkIndicators(at + "/suggestedIndicators", fields.suggestedIndicators());
        if (fields.headingBasis() != null && !BASES.contains(fields.headingBasis())) {
            faults.add(
                    at + "/headingBasis",
                    "heading-basis-unknown",
                    fields.headingBasis(),
                    "This is not known here.",
                    "Use one of: label, meaning, order.");
        }
    }

    private void checkKeys(String at, NodeFields fields) {
        if (fields.key() != null && checkKey(at + "/key", fields.key())) {
            String first = keyPlaces.putIfAbsent(UUID.fromString(fields.key()), at + "/key");
            if (first != null) {
                faults.add(
                        at + "/key",
                        "key-duplicate",
                        fields.key(),
                        "The same key stands at " + faults.places().describe(first) + " already.",
                        "Leave the key out where a node is new.");
            }
        }
        for (int index = 0; index < fields.derivedFrom().size(); index++) {
            checkKey(at + "/derivedFrom/" + index, fields.derivedFrom().get(index));
        }
    }

    private boolean checkKey(String at, String key) {
        boolean wellFormed = key != null && KEY.matcher(key).matches();
        if (!wellFormed) {
            faults.add(
                    at, "key-malformed", key, "This is not the key of a node.", "Copy the UUID that an export gives.");
        }
        return wellFormed;
    }

    private void checkScale(String at, NodeFields fields) {
        if (fields.scale() != null && !known.scales().containsKey(fields.scale())) {
            faults.add(
                    at + "/scale",
                    "scale-unknown",
                    fields.scale(),
                    "There is no such scale.",
                    "Take a code from /v1/rating-scales, or write the scale into otherScales.");
            return;
        }
        ScaleDefinition scale = known.scaleOf(fields);
        Set<Integer> described = new HashSet<>();
        for (int index = 0; index < fields.levelDescriptors().size(); index++) {
            String here = at + "/levelDescriptors/" + index;
            checkDescriptor(here, fields.levelDescriptors().get(index), scale, described);
        }
    }

    private void checkDescriptor(String at, LevelDescriptor entry, ScaleDefinition scale, Set<Integer> described) {
        if (entry == null) {
            faults.add(at, "entry-missing", null, "There is nothing here.", "Take the null out.");
            return;
        }
        faults.requireText(at + "/descriptor", entry.descriptor(), LONGEST_DESCRIPTOR);
        boolean off = scale != null && (entry.level() < scale.min() || entry.level() > scale.max());
        if (off || !described.add(entry.level())) {
            faults.add(
                    at + "/level",
                    off ? "level-off-scale" : "level-duplicate",
                    entry.level(),
                    off ? "The scale has no level " + entry.level() + "." : "This level is described already.",
                    off
                            ? "Use the levels " + scale.min() + " to " + scale.max() + " of " + scale.code() + "."
                            : "Describe each level once.");
        }
    }

    private void checkEach(String at, List<String> texts, int longest) {
        for (int index = 0; index < texts.size(); index++) {
            faults.requireText(at + "/" + index, texts.get(index), longest);
        }
    }

    private void checkAudience(String at, List<String> entries) {
        for (int index = 0; index < entries.size(); index++) {
            String entry = entries.get(index);
            if (!Audience.isKnown(entry, known.councilIds())) {
                faults.add(at + "/" + index, "audience-unknown", entry, "This is not known here.", Audience.remedy());
            }
        }
    }

    private void checkIndicators(String at, List<String> codes) {
        for (int index = 0; index < codes.size(); index++) {
            String code = codes.get(index);
            if (code == null || !known.indicators().contains(IndicatorCode.normalise(code))) {
                faults.add(
                        at + "/" + index,
                        "indicator-unknown",
                        code,
                        "There is no such indicator.",
                        "Add it first by PUT /v1/indicators/{code}, or take the link out.");
            }
        }
    }
}
