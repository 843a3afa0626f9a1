package org.councilbenchmark.local.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A {@code multipart/form-data} body (RFC 7578), which the JDK's client does not make. */
final class MultipartForm {

    private static final String BOUNDARY = "council-benchmark-demonstration";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    MultipartForm with(String name, String value) {
        return part("name=\"%s\"".formatted(name), "text/plain; charset=UTF-8", value);
    }

    MultipartForm withFile(String name, String fileName, String content) {
        return part("name=\"%s\"; filename=\"%s\"".formatted(name, fileName), "text/plain", content);
    }

    private MultipartForm part(String disposition, String type, String content) {
        write("--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, disposition, type, content));
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
