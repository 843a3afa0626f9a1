package org.councilbenchmark.evidence.scanning;

import java.nio.charset.StandardCharsets;

/** The harmless file that every scanner finds. In two halves, so that none finds this source. */
final class Eicar {

    static final String SIGNATURE = "Test.Eicar-File";

    private Eicar() {}

    static byte[] file() {
        String first = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD";
        String second = "-ANTIVIRUS-TEST-FILE!$H+H*";
        return (first + second).getBytes(StandardCharsets.US_ASCII);
    }

    static boolean isIn(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(new String(file(), StandardCharsets.US_ASCII));
    }
}
