package org.councilbenchmark.evidence.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** Reads a package through once and tells what document it is. */
public final class PackageFile {

    private PackageFile() {}

    /** Media type that the package states, or that of any archive when it is no document of an accepted type. */
    public static String typeOf(Path path, UnpackingLimit limit) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ZipDirectory.Read directory = ZipDirectory.of(file, limit.mostParts());
            Map<ZipPart, Long> positions = ZipLayout.of(file, directory);
            requireSafe(positions.keySet());
            PackageContents contents = new PackageContents(limit);
            for (Map.Entry<ZipPart, Long> part : positions.entrySet()) {
                examine(file, part.getKey(), part.getValue(), contents, limit);
            }
            return contents.type();
        } catch (EOFException shortened) {
            throw FileFault.TRUNCATED.found();
        } catch (ZipException | IllegalArgumentException malformed) {
            throw FileFault.MALFORMED.found();
        }
    }

    private static void requireSafe(Set<ZipPart> parts) {
        Set<String> names = new HashSet<>();
        for (ZipPart part : parts) {
            if (part.isEncrypted()) {
                throw FileFault.ENCRYPTED.found();
            }
            boolean known = !names.add(part.name().toLowerCase(Locale.ROOT));
            if (known || part.isLink() || PartName.leadsOut(part.name())) {
                throw FileFault.UNSAFE_PART_NAME.found(part.name());
            }
            if (part.method() != ZipPart.STORED && part.method() != ZipPart.DEFLATED) {
                throw FileFault.MALFORMED.found(part.name());
            }
        }
    }

    private static void examine(
            RandomAccessFile file, ZipPart part, long position, PackageContents contents, UnpackingLimit limit)
            throws IOException {
        limit.begin(part.packed());
        try (PartStream content = new PartStream(file, position, part, limit)) {
            contents.examine(part.name(), content);
            content.finish();
        }
    }
}
