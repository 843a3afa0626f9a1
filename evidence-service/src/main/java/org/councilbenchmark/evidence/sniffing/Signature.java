package org.councilbenchmark.evidence.sniffing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What must not lie inside a document either, by its first bytes and by the ending of its name. */
public enum Signature {
    PROGRAM(
            FileFault.PROGRAM_INSIDE,
            Set.of(
                    "MZ",
                    "\u007FELF",
                    "\u00CA\u00FE\u00BA\u00BE",
                    "\u00FE\u00ED\u00FA",
                    "\u00CF\u00FA\u00ED\u00FE",
                    "#!"),
            Set.of(
                    "apk", "app", "appx", "bat", "chm", "class", "cmd", "com", "cpl", "dll", "elf", "exe", "gadget",
                    "hta", "jar", "jnlp", "js", "jse", "lnk", "msc", "msi", "msix", "msp", "php", "pif", "ps1", "psm1",
                    "reg", "scf", "scr", "sct", "sh", "shs", "url", "vb", "vbe", "vbs", "wsc", "wsf", "wsh", "xll")),
    MACROS(
            FileFault.MACROS,
            Set.of(),
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm")),
    ARCHIVE(
            FileFault.ARCHIVE_INSIDE,
            Set.of(
                    "PK\u0003\u0004",
                    "Rar!\u001A\u0007",
                    "7z\u00BC\u00AF\u0027\u001C",
                    "\u001F\u008B\u0008",
                    "BZh",
                    "MSCF",
                    "\u00FD7zXZ\0"),
            Set.of(
                    "7z", "ace", "arj", "bz2", "cab", "gz", "img", "iso", "lzh", "rar", "tar", "tgz", "vhd", "vhdx",
                    "xz", "z", "zip", "zst"));

    private final FileFault fault;
    private final Set<String> beginnings;
    private final Set<String> extensions;

    Signature(FileFault fault, Set<String> beginnings, Set<String> extensions) {
        this.fault = fault;
        this.beginnings = beginnings;
        this.extensions = extensions;
    }

    /** @param head the first bytes; eight will do */
    public static Optional<Signature> ofContent(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(each -> each.beginnings.stream().anyMatch(start::startsWith))
                .findFirst();
    }

    /** @param extension in lower case, without its dot */
    public static Optional<Signature> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(each -> each.extensions.contains(extension))
                .findFirst();
    }

    public FileFault fault() {
        return fault;
    }
}
