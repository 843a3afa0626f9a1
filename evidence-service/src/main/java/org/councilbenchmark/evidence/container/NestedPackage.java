package org.councilbenchmark.evidence.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** A package inside a package, read on from the part's own stream. */
final class NestedPackage {

    private NestedPackage() {}

    static void examine(String name, InputStream part, PackageContents around) throws IOException {
        PackageContents contents = around.ofNested();
        ZipInputStream zip = new ZipInputStream(part);
        for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
            around.limit().countPart();
            if (PartName.leadsOut(entry.getName())) {
                throw FileFault.UNSAFE_PART_NAME.found(name);
            }
            InputStream content = new Unpacked(zip, around.limit());
            contents.examine(entry.getName(), content);
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Counts what the inner archive unpacks to, beside the bytes of the part around it. */
    private static final class Unpacked extends FilterInputStream {

        private final UnpackingLimit limit;

        Unpacked(InputStream in, UnpackingLimit limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            limit.count(Math.max(got, 0));
            return got;
        }
    }
}
