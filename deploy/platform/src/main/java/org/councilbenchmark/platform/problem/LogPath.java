package org.councilbenchmark.platform.problem;

import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;

/**
 * A path as it may stand in a log. What nobody can guess opens something to whoever holds it (the ticket of a download
 * or of a stream), so that a reader of logs must not find it there. Ids are shorter, and stay.
 */
final class LogPath {

    private static final Pattern UNGUESSABLE = Pattern.compile("[A-Za-z0-9_-]{40,}");

    private LogPath() {}

    static String of(UriInfo uri) {
        return of(uri.getPath());
    }

    static String of(String path) {
        return UNGUESSABLE.matcher(path).replaceAll("…");
    }
}
