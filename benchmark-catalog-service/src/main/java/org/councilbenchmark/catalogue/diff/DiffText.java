package org.councilbenchmark.catalogue.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.comparison.Change;
import org.councilbenchmark.catalogue.comparison.EditionCode;
import org.councilbenchmark.catalogue.comparison.EditionDiff;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** The changes for readers: by theme and node in the order of the tree, reworded texts word by word. */
final class DiffText {

    private static final int NODE_HEADING = 3;

    private final TextStyle style;
    private final StringBuilder text = new StringBuilder();

    private DiffText(TextStyle style) {
        this.style = style;
    }

    static String of(EditionDiff diff, TextStyle style) {
        DiffText text = new DiffText(style);
        text.head(diff);
        Change last = null;
        for (Change change : diff.changes()) {
            text.headings(last, change);
            text.text
                    .append("- ")
                    .append(change.kind().words())
                    .append(text.said(change))
                    .append('\n');
            last = change;
        }
        return text.text.toString();
    }

    private void head(EditionDiff diff) {
        text.append(style.heading(1, "Changes from " + name(diff.from()) + " to " + name(diff.to())));
        text.append("Nodes are matched by ")
                .append(diff.matchedBy().name().toLowerCase(Locale.ROOT))
                .append(". ");
        text.append(
                diff.changes().isEmpty()
                        ? "Nothing changed.\n"
                        : diff.summary().entrySet().stream()
                                        .map(entry -> entry.getKey().words() + " " + entry.getValue())
                                        .collect(Collectors.joining(", "))
                                + ".\n");
    }

    private static String name(EditionCode edition) {
        return edition.benchmark() + " " + edition.edition();
    }

    private void headings(Change last, Change change) {
        String theme = theme(change);
        if (last == null || !theme.equals(theme(last))) {
            text.append('\n').append(style.heading(2, theme));
        }
        boolean sameNode = last != null && Objects.equals(last.key(), change.key());
        if (change.key() != null && !sameNode) {
            String code = change.to() == null ? change.from() : change.to();
            text.append(last != null && theme.equals(theme(last)) ? "\n" : "")
                    .append(style.heading(NODE_HEADING, code + " " + change.title()));
        }
    }

    private static String theme(Change change) {
        String code = change.to() == null ? change.from() : change.to();
        return code == null ? "The edition" : "Theme " + code.split("\\.", 2)[0];
    }

    private String said(Change change) {
        return switch (change.kind()) {
            case ADDED, MERGED -> change.origins() == null ? "" : ": from " + literal(change.origins());
            case REMOVED -> "";
            case SPLIT -> ": into " + literal(change.after());
            case RETITLED, REWORDED, GUIDANCE_CHANGED -> ": " + words(change);
            case EDITION_CHANGED, SCALE_DEFINITION_CHANGED -> " " + literal(change.member()) + ": " + fromTo(change);
            default -> ": " + fromTo(change);
        };
    }

    private String words(Change change) {
        return WordDiff.of((String) change.before(), (String) change.after()).stream()
                .map(run -> switch (run.fate()) {
                    case KEPT -> style.literal(run.words());
                    case GONE -> style.gone(run.words());
                    case NEW -> style.added(run.words());
                })
                .collect(Collectors.joining(" "));
    }

    private String fromTo(Change change) {
        return literal(change.before()) + " → " + literal(change.after());
    }

    private String literal(Object value) {
        return style.literal(shown(value));
    }

    private static String shown(Object value) {
        if (value == null) {
            return "none";
        } else if (value instanceof List<?> list) {
            return list.stream().map(DiffText::shown).collect(Collectors.joining(", "));
        } else if (value instanceof LevelDescriptor level) {
            return level.level() + ": " + level.descriptor();
        } else if (value instanceof ScaleDefinition scale) {
            return scale.title() + " (" + scale.min() + " to " + scale.max() + ")";
        }
        return value.toString();
    }
}
