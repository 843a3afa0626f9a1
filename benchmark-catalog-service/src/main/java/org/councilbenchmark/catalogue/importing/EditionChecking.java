package org.councilbenchmark.catalogue.importing;

import static org.councilbenchmark.catalogue.importing.ImportProblem.IMPORT_FAULTY;
import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.indicator.IndicatorService;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;
import org.councilbenchmark.catalogue.scale.ScaleService;
import org.councilbenchmark.platform.problem.ProblemException;

/** What must hold of an edition, whether it comes as a file or was written node by node. */
@ApplicationScoped
public class EditionChecking {

    private static final Pattern INDICATOR = IndicatorCode.VALID;
    private static final Pattern COUNCIL = Pattern.compile("[A-Z0-9]{1,20}");

    @Inject
    ScaleService scales;

    @Inject
    IndicatorService indicators;

    @Inject
    CouncilService councils;

    @Inject
    UsualScale usualScale;

    /** The content of a file; 422 with every fault where there is any. */
    public EditionContent check(EditionFile file) {
        return check(WrittenEdition.of(file), new Faults());
    }

    /** The same for what was read of a file. */
    EditionContent check(WrittenEdition edition, Faults faults) {
        EditionFile file = edition.head();
        EditionCheck check = new EditionCheck(faults);
        check.checkHead(file);
        EditionFile.Scale usual = file.scale() == null ? usualScale.get() : file.scale();
        List<WrittenNode> themes = edition.themes();
        List<WrittenNode> all =
                Stream.concat(themes.stream(), edition.strays().stream()).toList();
        Map<String, ScaleDefinition> stored = storedScales(scaleCodes(usual, file.otherScales(), all));
        List<ScaleDefinition> own = check.scales(usual, file.otherScales(), stored);
        Known known = known(all, own, stored);
        NodeCheck nodes = new NodeCheck(faults, known);
        nodes.check(themes, "/themes", null);
        edition.strays().forEach(nodes::checkStray);
        if (!faults.none()) {
            throw faulty(faults);
        }
        return EditionCheck.content(file, used(own, known, themes), contents(themes, known));
    }

    /** A tree that is checked elsewhere, under a head that is checked here; 422 with its faults where there are any. */
    public EditionContent head(EditionFile head, List<NodeContent> themes) {
        Faults faults = new Faults();
        EditionCheck check = new EditionCheck(faults);
        check.checkHead(head);
        EditionFile.Scale usual = head.scale() == null ? usualScale.get() : head.scale();
        Set<String> codes = scaleCodes(usual, null, List.of());
        themes.stream().flatMap(NodeContent::all).forEach(node -> codes.add(node.scale()));
        codes.remove(null);
        Map<String, ScaleDefinition> stored = storedScales(codes);
        List<ScaleDefinition> scales = new ArrayList<>(check.scales(usual, null, stored));
        if (!faults.none()) {
            throw faulty(faults);
        }
        stored.values().stream()
                .sorted(Comparator.comparing(ScaleDefinition::code))
                .forEach(scales::add);
        return EditionCheck.content(head, scales, themes);
    }

    /** A scale on its own; 422 with its faults where there are any. What was stored under its code does not matter. */
    public ScaleDefinition checkScale(EditionFile.Scale scale) {
        Faults faults = new Faults();
        new EditionCheck(faults).checkCode("/code", scale.code(), EditionCheck.BENCHMARK, EditionCheck.WORDS);
        ScaleDefinition definition = new ScaleCheck(faults, "").check(scale, null);
        if (!faults.none()) {
            throw faulty(faults);
        }
        return definition;
    }

    /** That a code can stand below a parent; null for the parent of themes. */
    public void requireCode(String code, String parentCode) {
        Faults faults = new Faults();
        new NodeCheck(faults, null).checkCode("/code", code, parentCode);
        if (!faults.none()) {
            throw faulty(faults);
        }
    }

    /** What still has to be mended in a draft; faults are placed by the codes of nodes. */
    public Faults faultsOf(EditionContent draft) {
        Faults faults = new Faults();
        List<WrittenNode> themes =
                draft.themes().stream().map(WrittenNode::stored).toList();
        List<ScaleDefinition> own = List.copyOf(draft.scales().values());
        new NodeCheck(faults, known(themes, own, Map.of())).check(themes, "/themes", null);
        return faults;
    }

    /**
     * One node of a draft as it was sent; 422 with its faults where there are any. Those below it are not looked at.
     *
     * @param at where the node stands in what was sent
     * @param place the node as it was
     */
    public NodeContent checkNode(
            EditionContent draft, String at, NodeContent place, NodeFields fields, String parentCode) {
        Faults faults = new Faults();
        WrittenNode node =
                new WrittenNode("", place.type(), WrittenNode.Members.ofDraft(place.type()), fields, List.of());
        Map<String, ScaleDefinition> stored = storedScales(scaleCodes(null, List.of(), List.of(node)));
        Known known = known(List.of(node), List.copyOf(draft.scales().values()), stored);
        new NodeCheck(faults, known).checkAlone(node, parentCode);
        if (!faults.none()) {
            throw faulty(faults);
        }
        return contents(List.of(node), known).get(0).withKey(place.key(), place.children());
    }

    static ProblemException faulty(Faults faults) {
        return (faults.areUnreadable() ? MALFORMED_REQUEST : IMPORT_FAULTY)
                .with(
                        "There " + (faults.total() == 1 ? "is 1 fault" : "are " + faults.total() + " faults")
                                + "; nothing was changed.",
                        "Mend what errors lists (at most a thousand are shown) and send it again.")
                .faults(faults.listed());
    }

    private static Set<String> scaleCodes(
            EditionFile.Scale usual, List<EditionFile.Scale> others, List<WrittenNode> themes) {
        Set<String> codes = new HashSet<>();
        if (usual != null) {
            codes.add(usual.code());
        }
        if (others != null) {
            others.stream().filter(Objects::nonNull).forEach(other -> codes.add(other.code()));
        }
        themes.stream().flatMap(WrittenNode::all).forEach(fields -> codes.add(fields.scale()));
        codes.remove(null);
        return codes;
    }

    private Map<String, ScaleDefinition> storedScales(Set<String> codes) {
        return Lots.merged(codes, EditionCheck.BENCHMARK, scales::byCodes);
    }

    private Known known(List<WrittenNode> themes, List<ScaleDefinition> own, Map<String, ScaleDefinition> stored) {
        Set<String> named = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        themes.stream().flatMap(WrittenNode::all).forEach(fields -> {
            fields.namedIndicators().forEach(named::add);
            fields.notApplicableTo().stream()
                    .filter(Audience::isCouncil)
                    .forEach(entry -> bodies.add(entry.toUpperCase(Locale.ROOT)));
        });
        Map<String, ScaleDefinition> byCode = new LinkedHashMap<>(stored);
        own.stream().filter(Objects::nonNull).forEach(scale -> byCode.put(scale.code(), scale));
        return new Known(
                Lots.union(named, INDICATOR, indicators::known),
                Lots.merged(bodies, COUNCIL, councils::idsByAnyCode),
                byCode,
                own.get(0));
    }

    private static List<NodeContent> contents(List<WrittenNode> nodes, Known known) {
        return nodes.stream()
                .map(node -> node.content(entry -> Audience.stored(entry, known.councilIds())))
                .toList();
    }

    /** The edition's own scales and the stored ones that its criteria name. */
    private static List<ScaleDefinition> used(List<ScaleDefinition> own, Known known, List<WrittenNode> themes) {
        List<ScaleDefinition> used = new ArrayList<>(own);
        themes.stream()
                .flatMap(WrittenNode::all)
                .map(NodeFields::scale)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(code -> used.add(known.scales().get(code)));
        return used;
    }
}
