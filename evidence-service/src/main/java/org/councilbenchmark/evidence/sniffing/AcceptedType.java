package org.councilbenchmark.evidence.sniffing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The allow-list. Whatever is not here is not evidence that we take. */
public enum AcceptedType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx")),
    DOC("application/msword", Set.of("doc")),
    XLS("application/vnd.ms-excel", Set.of("xls")),
    PPT("application/vnd.ms-powerpoint", Set.of("ppt")),
    MSG("application/vnd.ms-outlook", Set.of("msg")),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt")),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
    ODP("application/vnd.oasis.opendocument.presentation", Set.of("odp")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    GIF("image/gif", Set.of("gif")),
    WEBP("image/webp", Set.of("webp")),
    TIFF("image/tiff", Set.of("tif", "tiff")),
    /** Browsers on machines with a spreadsheet program declare CSV as its type. */
    CSV("text/csv", Set.of("csv"), Set.of("text/csv", "text/plain", "application/csv", "application/vnd.ms-excel")),
    TEXT("text/plain", Set.of("txt")),
    EMAIL("message/rfc822", Set.of("eml"));

    /** Says only that the sender does not know. */
    private static final Set<String> UNDECLARED = Set.of("", "application/octet-stream", "binary/octet-stream");

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> declarations;

    AcceptedType(String mediaType, Set<String> extensions) {
        this(mediaType, extensions, Set.of(mediaType));
    }

    AcceptedType(String mediaType, Set<String> extensions, Set<String> declarations) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.declarations = declarations;
    }

    public static Optional<AcceptedType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** All extensions, for a remedy. */
    public static String extensions() {
        List<String> all = Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .sorted()
                .toList();
        return all.stream().collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean mayBeDeclaredAs(String declared) {
        return UNDECLARED.contains(declared) || declarations.contains(declared);
    }

    /** Whether bytes of the sniffed type may be this; CSV has no mark of its own. */
    public boolean mayLookLike(String sniffed) {
        return sniffed.equals(mediaType) || this == CSV && sniffed.equals(TEXT.mediaType);
    }

    public boolean isText() {
        return this == CSV || this == TEXT;
    }
}
