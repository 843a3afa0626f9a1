package org.councilbenchmark.evidence.reading.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a document, in order.
 *
 * @param pages how many the document has; 0 where it has no fixed pages
 * @param truncated whether the document holds more text than was kept
 */
public record ReadText(List<TextPart> parts, int pages, boolean truncated) {

    private static final int MOST_PARTS = 100_000;

    public int characters() {
        return parts.stream().mapToInt(part -> part.text().length()).sum();
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(pages);
            out.writeBoolean(truncated);
            out.writeInt(parts.size());
            for (TextPart part : parts) {
                byte[] text = part.text().getBytes(StandardCharsets.UTF_8);
                out.writeInt(part.page());
                out.writeInt(text.length);
                out.write(text);
            }
        }
    }

    /** Trusts nothing that stands in the file: who wrote it may have been taken over by a document. */
    public static ReadText read(Path file, int mostCharacters) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int pages = within(in.readInt(), Integer.MAX_VALUE);
            boolean truncated = in.readBoolean();
            int count = within(in.readInt(), MOST_PARTS);
            TextParts parts = new TextParts(mostCharacters);
            for (int at = 0; at < count; at++) {
                int page = within(in.readInt(), pages);
                byte[] text = in.readNBytes(within(in.readInt(), 4 * TextParts.LONGEST));
                parts.add(page, new String(text, StandardCharsets.UTF_8));
            }
            return new ReadText(parts.list(), pages, truncated || parts.full());
        }
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("result out of bounds: " + number);
        }
        return number;
    }
}
