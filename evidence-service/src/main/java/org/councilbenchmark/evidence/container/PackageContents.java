package org.councilbenchmark.evidence.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmark.evidence.sniffing.ByteSearch;
import org.councilbenchmark.evidence.sniffing.FileFault;
import org.councilbenchmark.evidence.sniffing.Signature;
import org.councilbenchmark.evidence.sniffing.Sniffer;

/** What was seen in the parts of one package. */
final class PackageContents {

    private static final String TYPE_OF_OPEN_DOCUMENT = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LARGEST_STATEMENT = 1024 * 1024;
    private static final int HEAD = 4096;
    private static final String COMPOUND_FILE = "\u00D0\u00CF\u0011\u00E0";
    /** The stream in which an object of any kind, programs included, is packed for Windows; in UTF-16. */
    private static final ByteSearch PACKED_OBJECT = ByteSearch.forAny(utf16("Ole10Native"));

    private static final ByteSearch ENCRYPTION = ByteSearch.forAny("encryption-data");

    private final UnpackingLimit limit;
    private final Set<String> names = new HashSet<>();
    private final boolean nested;
    private ContentTypes types;
    private String openDocument;

    PackageContents(UnpackingLimit limit) {
        this(limit, false);
    }

    private PackageContents(UnpackingLimit limit, boolean nested) {
        this.limit = limit;
        this.nested = nested;
    }

    /** The contents of a package inside a package: no third level. */
    PackageContents ofNested() {
        return new PackageContents(limit, true);
    }

    UnpackingLimit limit() {
        return limit;
    }

    void examine(String name, InputStream content) throws IOException {
        names.add(name);
        if (PartName.isMacro(name)) {
            throw FileFault.MACROS.found(name);
        }
        if (PartName.isControl(name)) {
            throw FileFault.ACTIVE_CONTENT.found(name);
        }
        BufferedInputStream in = new BufferedInputStream(content, HEAD);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (PartName.isEmbeddedPackage(name) && !nested) {
            NestedPackage.examine(name, in, this);
            return;
        }
        requireHarmless(name, head);
        read(name, head, in);
    }

    private static void requireHarmless(String name, byte[] head) {
        Optional<Signature> signature = Signature.ofContent(head);
        if (signature.isPresent() && !PartName.isPackedMetafile(name)) {
            throw signature.get().fault().found(name);
        }
        if (PartName.isXml(name)) {
            String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (start.contains("<!ENTITY") || start.contains("<!DOCTYPE") && !PartName.mayHaveDocumentType(name)) {
                throw FileFault.DOCUMENT_TYPE.found(name);
            }
        }
    }

    private void read(String name, byte[] head, InputStream in) throws IOException {
        if (name.equals(ContentTypes.PART)) {
            types = ContentTypes.read(statement(in));
        } else if (name.endsWith(".rels")) {
            Relationships.check(name, statement(in));
        } else if (name.equals(TYPE_OF_OPEN_DOCUMENT)) {
            openDocument = new String(statement(in), StandardCharsets.US_ASCII).trim();
        } else if (name.equals(MANIFEST) && ENCRYPTION.occursIn(in)) {
            throw FileFault.ENCRYPTED.found();
        } else if (new String(head, StandardCharsets.ISO_8859_1).startsWith(COMPOUND_FILE)
                && PACKED_OBJECT.occursIn(in)) {
            throw FileFault.EMBEDDED_FILES.found(name);
        }
    }

    private static byte[] statement(InputStream in) throws IOException {
        byte[] statement = in.readNBytes(LARGEST_STATEMENT);
        if (in.read() >= 0) {
            throw FileFault.UNPACKS_TOO_LARGE.found();
        }
        return statement;
    }

    /** After the last part. */
    String type() {
        if (openDocument != null) {
            return names.contains("content.xml") ? openDocument : Sniffer.ARCHIVE;
        }
        return types == null ? Sniffer.ARCHIVE : types.mainType(names).orElse(Sniffer.ARCHIVE);
    }

    private static String utf16(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
