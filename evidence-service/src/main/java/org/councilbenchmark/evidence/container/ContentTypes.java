package org.councilbenchmark.evidence.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmark.evidence.sniffing.AcceptedType;
import org.councilbenchmark.evidence.sniffing.FileFault;
import org.councilbenchmark.evidence.sniffing.XmlStatement;

/** What an Office Open XML package says of its parts (ECMA-376 part 2, section 10.1.2). */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private static final List<AcceptedType> DOCUMENTS =
            List.of(AcceptedType.DOCX, AcceptedType.XLSX, AcceptedType.PPTX);
    private static final List<String> MACROS = List.of("macroenabled", "vbaproject", "macrosheet");

    /** @param part where it applies; empty when it is the rule for an extension */
    private record Statement(String part, String type) {}

    private final List<Statement> statements = new ArrayList<>();

    private ContentTypes() {}

    static ContentTypes read(byte[] xml) {
        ContentTypes types = new ContentTypes();
        XmlStatement.forEachElement(
                PART,
                xml,
                element -> types.add(
                        element.getAttributeValue(null, "PartName"), element.getAttributeValue(null, "ContentType")));
        return types;
    }

    private void add(String part, String type) {
        if (type == null) {
            return;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        if (MACROS.stream().anyMatch(lower::contains)) {
            throw FileFault.MACROS.found(type);
        }
        statements.add(new Statement(part == null ? "" : part, type));
    }

    /** Media type of the document whose main part is stated, and there. */
    Optional<String> mainType(Set<String> names) {
        for (Statement statement : statements) {
            for (AcceptedType document : DOCUMENTS) {
                if (statement.type().equals(document.mediaType() + ".main+xml")) {
                    requirePart(statement.part(), names);
                    return Optional.of(document.mediaType());
                }
            }
        }
        return Optional.empty();
    }

    private static void requirePart(String part, Set<String> names) {
        if (!part.isEmpty() && names.stream().noneMatch(name -> part.equalsIgnoreCase("/" + name))) {
            throw FileFault.MALFORMED.found(part);
        }
    }
}
