package org.councilbenchmark.catalogue.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.councilbenchmark.catalogue.importing.Faults;

/** Text files: UTF-8 and nothing else, with or without a byte order mark; other bytes are an error, never a guess. */
final class Utf8 {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** Fails with {@link java.nio.charset.CharacterCodingException} where the bytes are not UTF-8. */
    static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(MARK.length);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(in, strict));
    }

    static void refuse(Faults faults) {
        faults.addUnreadable("", "not-utf-8", null, "The file is not UTF-8.", "Save it as UTF-8 and send it again.");
    }
}
