package org.councilbenchmark.catalogue.drafting;

import static org.councilbenchmark.catalogue.drafting.DraftProblem.ORIGIN_UNKNOWN;
import static org.councilbenchmark.catalogue.drafting.DraftProblem.PLACE_UNSUITABLE;
import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_BODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.edition.EditionDrafts;
import org.councilbenchmark.catalogue.importing.EditionChecking;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** The nodes of a draft. What a node says is checked at once; what the tree as a whole lacks, when it is published. */
@ApplicationScoped
class NodeEditing {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    EditionDrafts drafts;

    @Inject
    EditionChecking checking;

    /** Returns the code of the new node. */
    @Transactional
    String add(String benchmark, String edition, AddNode wanted) {
        List<String> added = new ArrayList<>();
        drafts.change(benchmark, edition, draft -> {
            ContentTree tree = new ContentTree(draft);
            NodeType type = typeBelow(tree, wanted.parent());
            requirePosition(wanted.position());
            String code = wanted.code() == null
                    ? NextCode.among(tree.below(wanted.parent()), wanted.parent(), type)
                    : wanted.code();
            checking.requireCode(code, wanted.parent());
            requireFree(tree, code);
            NodeContent node = checked(draft, "/node", NodeContent.empty(code, type), wanted.node(), wanted.parent());
            added.add(code);
            return tree.insert(wanted.parent(), wanted.position(), node).edition();
        });
        return added.get(0);
    }

    /** Replaces what the node says; its place, its key and what stands below it stay. */
    @Transactional
    void write(String benchmark, String edition, String code, WriteNode wanted, ExpectedVersion expected) {
        drafts.changeNode(benchmark, edition, code, expected, draft -> {
            ContentTree tree = new ContentTree(draft);
            NodeContent node = checked(draft, "", tree.require(code), wanted, ContentTree.parentOf(code));
            return tree.replace(code, node).edition();
        });
    }

    /** Moves or renumbers a node with everything below it; returns its code. */
    @Transactional
    String place(String benchmark, String edition, String code, PlaceNode wanted, ExpectedVersion expected) {
        List<String> placed = new ArrayList<>();
        drafts.changeNode(benchmark, edition, code, expected, draft -> {
            ContentTree tree = new ContentTree(draft);
            NodeContent node = tree.require(code);
            requirePosition(wanted.position());
            ContentTree without = tree.remove(code);
            if (typeBelow(without, wanted.parent()) != node.type()) {
                throw unsuitable("/parent", wanted.parent(), "A " + lower(node.type()) + " cannot stand there.");
            }
            String newCode = newCode(without, node, wanted);
            checking.requireCode(newCode, wanted.parent());
            requireFree(without, newCode);
            NodeContent moved = ContentTree.recode(node, newCode);
            placed.add(newCode);
            return without.insert(wanted.parent(), wanted.position(), moved).edition();
        });
        return placed.get(0);
    }

    private static String newCode(ContentTree without, NodeContent node, PlaceNode wanted) {
        if (wanted.code() != null) {
            return wanted.code();
        }
        String parent = ContentTree.parentOf(node.code());
        boolean stays = parent == null ? wanted.parent() == null : parent.equals(wanted.parent());
        return stays ? node.code() : NextCode.among(without.below(wanted.parent()), wanted.parent(), node.type());
    }

    @Transactional
    void remove(String benchmark, String edition, String code, ExpectedVersion expected) {
        drafts.changeNode(benchmark, edition, code, expected, draft -> new ContentTree(draft)
                .remove(code)
                .edition());
    }

    private NodeContent checked(
            EditionContent draft, String at, NodeContent place, WriteNode wanted, String parentCode) {
        String misplaced = wanted.misplaced(place.type());
        if (misplaced != null) {
            String detail = "A " + lower(place.type()) + " has no " + misplaced + ".";
            String remedy = "Leave it out.";
            throw INVALID_BODY
                    .with(detail, remedy)
                    .fault(Fault.at(at + "/" + misplaced, "member-misplaced", null, detail, remedy));
        }
        List<String> origins = origins(draft, at, wanted.derivedFrom());
        return checking.checkNode(draft, at, place, wanted.fields(place.code(), place.type(), origins), parentCode);
    }

    /** Keys of the named origins; codes are those of the edition that the draft was copied from. */
    private List<String> origins(EditionContent draft, String at, List<String> named) {
        if (named == null
                || named.stream()
                        .allMatch(
                                origin -> origin == null || KEY.matcher(origin).matches())) {
            return named;
        }
        Map<String, String> keys = drafts.original(draft)
                .map(EditionContent::nodes)
                .orElse(draft.nodes())
                .collect(Collectors.toMap(NodeContent::code, node -> node.key().toString()));
        Function<String, String> key = origin -> KEY.matcher(origin).matches() ? origin : keys.get(origin);
        List<String> found = new ArrayList<>();
        for (int index = 0; index < named.size(); index++) {
            String origin = named.get(index) == null ? null : key.apply(named.get(index));
            if (origin == null) {
                throw originUnknown(at + "/derivedFrom/" + index, named.get(index));
            }
            found.add(origin);
        }
        return found;
    }

    private static ProblemException originUnknown(String at, String origin) {
        String detail = "The edition that the draft was copied from has no node '" + origin + "'.";
        String remedy = "Name a code of that edition, or the key of a node.";
        return ORIGIN_UNKNOWN.with(detail, remedy).fault(Fault.at(at, "origin-unknown", origin, detail, remedy));
    }

    private static NodeType typeBelow(ContentTree tree, String parent) {
        if (parent == null) {
            return NodeType.THEME;
        }
        NodeType above = tree.find(parent)
                .map(NodeContent::type)
                .orElseThrow(() -> unsuitable("/parent", parent, "The draft has no node '" + parent + "'."));
        if (above == NodeType.CRITERION) {
            throw unsuitable("/parent", parent, "Nothing stands below a criterion.");
        }
        return NodeType.values()[above.ordinal() + 1];
    }

    private static void requireFree(ContentTree tree, String code) {
        if (tree.find(code).isPresent()) {
            throw unsuitable("/code", code, "The draft has a node '" + code + "' already.");
        }
    }

    private static void requirePosition(Integer position) {
        if (position != null && position < 1) {
            throw unsuitable("/position", position, "Positions count from 1.");
        }
    }

    private static ProblemException unsuitable(String pointer, Object value, String detail) {
        String remedy = "Choose another place from the draft's tree.";
        return PLACE_UNSUITABLE
                .with(detail, remedy)
                .fault(Fault.at(pointer, "place-unsuitable", value, detail, remedy));
    }

    private static String lower(NodeType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
