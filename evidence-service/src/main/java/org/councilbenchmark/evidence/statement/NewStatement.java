package org.councilbenchmark.evidence.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.councilbenchmark.evidence.document.Classification;
import org.councilbenchmark.evidence.document.DocumentKind;

/**
 * Evidence that is no file.
 *
 * @param kind TEXT or WEB_LINK
 * @param text the statement; with TEXT alone
 * @param url http or https address; with WEB_LINK alone
 */
record NewStatement(
        @NotNull(message = "must be TEXT or WEB_LINK") DocumentKind kind,

        @NotBlank(message = "must be the code of a council")
        @Size(max = 20, message = "must have at most 20 characters")
        @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
        String council,

        @NotBlank(message = "must not be blank")
        @Size(max = 300, message = "must have at most 300 characters")
        @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
        String title,

        String text,

        String url,

        LocalDate effectiveFrom,

        LocalDate effectiveTo,

        @Size(max = 1000, message = "must have at most 1000 characters")
        @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
        String source,

        LocalDate reviewOn,

        Classification classification,

        @Size(max = 35, message = "must have at most 35 characters")
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a language tag, such as en-GB")
        String language,

        Boolean demonstration) {

    private static final String NO_CONTROLS = "[^\\x00-\\x1F\\x7F]*";
}
