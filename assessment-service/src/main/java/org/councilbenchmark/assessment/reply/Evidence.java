package org.councilbenchmark.assessment.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What the council points to. Either a document or an address.
 *
 * @param document id of a document kept by the evidence service
 * @param url an https address that anybody can follow
 * @param description what it shows
 * @param locator where in it: a page, a section, a cell
 */
public record Evidence(
        UUID document,

        @Size(max = 2_000, message = "must have at most {max} characters")
        String url,

        @NotBlank(message = "must say what it shows") @Size(max = 2_000, message = "must have at most {max} characters")
        String description,

        @Size(max = 500, message = "must have at most {max} characters")
        String locator) {}
