package org.councilbenchmark.evidence.container;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a part tells. */
final class PartName {

    private static final Pattern LEADS_OUT =
            Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|\\\\|^[A-Za-z]:|[\\x00-\\x1F\\x7F]");
    /** Projects in Visual Basic, macro sheets of Excel 4, and controls; in OpenDocument: modules of Basic, scripts. */
    private static final Pattern MACROS = Pattern.compile(
            "(^|/)vbaproject[^/]*\\.bin$|(^|/)vbadata\\.xml$|/macrosheets/|/intlmacrosheets/|^scripts/.*[^/]$|^basic/.*[^/]$");

    private static final Pattern CONTROLS = Pattern.compile("/activex/");

    /** OpenOffice writes these lists even when there is no module for them to name. */
    private static final Set<String> LISTS_OF_MODULES =
            Set.of("script-lc.xml", "script-lb.xml", "dialog-lc.xml", "dialog-lb.xml");

    private static final Pattern EMBEDDED_PACKAGE =
            Pattern.compile("(^|/)(embeddings|externalpackages)/[^/]*\\.(docx|xlsx|pptx)$");
    private static final Pattern PACKED_METAFILE = Pattern.compile("\\.(emz|wmz|svgz)$");

    private static final Pattern XML = Pattern.compile("\\.(xml|rels|vml)$");
    /** OpenOffice began its manifests and its lists of modules with a type that nobody reads. */
    private static final Pattern TYPED = Pattern.compile("^(META-INF|Basic|Dialogs)/");

    private PartName() {}

    static boolean leadsOut(String name) {
        return LEADS_OUT.matcher(name).find();
    }

    static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MACROS.matcher(lower).find() && !LISTS_OF_MODULES.contains(lower.substring(lower.lastIndexOf('/') + 1));
    }

    static boolean isControl(String name) {
        return CONTROLS.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isXml(String name) {
        return XML.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean mayHaveDocumentType(String name) {
        return TYPED.matcher(name).find();
    }

    /** Where Office keeps the workbook behind a chart. */
    static boolean isEmbeddedPackage(String name) {
        return EMBEDDED_PACKAGE.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Pictures that Office packs once more; nobody here unpacks them. */
    static boolean isPackedMetafile(String name) {
        return PACKED_METAFILE.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
