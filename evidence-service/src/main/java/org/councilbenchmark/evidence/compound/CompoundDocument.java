package org.councilbenchmark.evidence.compound;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.councilbenchmark.evidence.sniffing.AcceptedType;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** Tells what program wrote a compound file by the names in its directory, and what lies in it that must not. */
public final class CompoundDocument {

    /** What is nobody's document: installers, for one. */
    public static final String UNKNOWN = "application/x-ole-storage";

    private static final Map<String, AcceptedType> BY_STREAM = Map.of(
            "WordDocument", AcceptedType.DOC,
            "Workbook", AcceptedType.XLS,
            "Book", AcceptedType.XLS,
            "PowerPoint Document", AcceptedType.PPT,
            "__properties_version1.0", AcceptedType.MSG);
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT");
    /** Of later Office, which puts the encrypted package into a compound file, and of PowerPoint. */
    private static final Set<String> ENCRYPTION = Set.of("EncryptedPackage", "EncryptionInfo", "EncryptedSummary");

    /** Any file, programs included, packed as an object. */
    private static final String PACKED_OBJECT = "\u0001Ole10Native";

    private final List<CompoundEntry> entries;
    private final StreamHead heads;

    private CompoundDocument(CompoundFile file) throws IOException {
        entries = file.entries();
        if (entries.isEmpty()) {
            throw new EOFException("no directory");
        }
        heads = new StreamHead(file, entries);
    }

    /** Media type of the document, once nothing in it speaks against it; {@link #UNKNOWN} for anything else. */
    public static String typeOf(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            String type = new CompoundDocument(new CompoundFile(file)).type();
            if (type.equals(AcceptedType.PPT.mediaType())) {
                PowerPointFile.refuseMacros(path);
            }
            return type;
        } catch (EOFException | IndexOutOfBoundsException | BufferUnderflowException malformed) {
            throw FileFault.TRUNCATED.found();
        }
    }

    private String type() throws IOException {
        refuse(ENCRYPTION::contains, FileFault.ENCRYPTED);
        refuse(MACROS::contains, FileFault.MACROS);
        Optional<CompoundEntry> main = entries.stream()
                .filter(entry -> BY_STREAM.containsKey(entry.name()))
                .findFirst();
        if (main.isEmpty()) {
            return UNKNOWN;
        }
        AcceptedType type = BY_STREAM.get(main.get().name());
        if (type == AcceptedType.MSG) {
            OutlookMessage.refuseProgramsIn(entries, heads);
        } else {
            refuse(PACKED_OBJECT::equals, FileFault.EMBEDDED_FILES);
            refuseByBeginning(type, main.get());
        }
        return type.mediaType();
    }

    private void refuse(Predicate<String> name, FileFault fault) {
        if (entries.stream().map(CompoundEntry::name).anyMatch(name)) {
            throw fault.found();
        }
    }

    private void refuseByBeginning(AcceptedType type, CompoundEntry main) throws IOException {
        if (type == AcceptedType.DOC) {
            WordFile.refuseEncrypted(heads.of(main, WordFile.HEAD));
        } else if (type == AcceptedType.XLS) {
            Biff.refuseEncryptedOrMacros(heads.of(main, Biff.HEAD));
        }
    }
}
