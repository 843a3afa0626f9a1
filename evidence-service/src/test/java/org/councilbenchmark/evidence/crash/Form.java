package org.councilbenchmark.evidence.crash;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.Sha256;

/**
 * An upload of a PDF that no other has: 12 MiB, so that an S3 server gets it in three parts.
 *
 * @param title the same as the key under which it may be repeated
 */
record Form(String title, String sha256, byte[] body) {

    private static final int BYTES = 12 * 1024 * 1024;

    static Form make() {
        String title = UUID.randomUUID().toString();
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n% ")
                .append(title)
                .append("\n1 0 obj\n<</Length " + BYTES + ">>\nstream\n");
        new Random(title.hashCode()).ints(BYTES, 'a', 'z').forEach(letter -> pdf.append((char) letter));
        pdf.append("\nendstream\nendobj\ntrailer\n<<>>\n%%EOF\n");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"council\"", World.TRAFFORD);
        part(body, "Content-Disposition: form-data; name=\"title\"", title);
        part(
                body,
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf",
                pdf.toString());
        body.writeBytes("--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return new Form(title, Sha256.ofText(pdf.toString()), body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String head, String content) {
        body.writeBytes(("--b\r\n" + head + "\r\n\r\n" + content + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
