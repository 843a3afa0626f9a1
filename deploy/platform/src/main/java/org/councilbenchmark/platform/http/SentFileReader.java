package org.councilbenchmark.platform.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.logging.Logger;

/** Writes a body to disk as it comes in. How long it may be is decided before, by {@code BodyLimit}. */
@Provider
@Consumes(MediaType.WILDCARD)
public class SentFileReader implements MessageBodyReader<SentFile> {

    private static final Logger LOG = Logger.getLogger(SentFileReader.class);

    @Inject
    RoutingContext routing;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentFile.class;
    }

    @Override
    public SentFile readFrom(
            Class<SentFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Path file = Files.createTempFile("sent-", ".body");
        routing.addEndHandler(ended -> delete(file));
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return new SentFile(file);
        } catch (IOException | RuntimeException unfinished) {
            delete(file);
            throw unfinished;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            LOG.warnf("sent file not deleted file=%s", file);
        }
    }
}
