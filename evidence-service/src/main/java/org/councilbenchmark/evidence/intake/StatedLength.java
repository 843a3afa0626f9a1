package org.councilbenchmark.evidence.intake;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

/** The length that a request states of its body, as a long, unlike what the framework gives. */
public final class StatedLength {

    /** Room in a form for the other parts and for the boundaries. */
    private static final long FORM = 64 * 1024;

    private StatedLength() {}

    /** How long the file in a form is at least; 0 when nothing is stated. */
    public static long ofFile(ContainerRequestContext form) {
        String stated = form.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        long length = stated != null && stated.matches("\\d{1,18}") ? Long.parseLong(stated) : 0;
        return Math.max(length - FORM, 0);
    }
}
