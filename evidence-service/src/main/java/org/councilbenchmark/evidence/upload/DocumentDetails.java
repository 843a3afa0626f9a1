package org.councilbenchmark.evidence.upload;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.evidence.document.Classification;
import org.councilbenchmark.evidence.document.Metadata;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What an upload says of its document, be it in the parts of a form or in the metadata of a resumable upload. Dates and
 * flags come as text, so that a wrong one can be named.
 */
public class DocumentDetails {

    /** Names of the members, the same wherever they come from. */
    public static final Set<String> NAMES = Set.of(
            "council",
            "title",
            "effectiveFrom",
            "effectiveTo",
            "source",
            "reviewOn",
            "classification",
            "language",
            "demonstration");

    private static final String NO_CONTROLS = "[^\\x00-\\x1F\\x7F]*";

    @RestForm("council")
    @NotBlank(message = "must be the code of a council")
    @Size(max = 20, message = "must have at most 20 characters")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String council;

    @RestForm("title")
    @NotBlank(message = "must not be blank")
    @Size(max = 300, message = "must have at most 300 characters")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String title;

    @Schema(format = "date")
    @RestForm("effectiveFrom")
    String effectiveFrom;

    @Schema(format = "date")
    @RestForm("effectiveTo")
    String effectiveTo;

    @RestForm("source")
    @Size(max = 1000, message = "must have at most 1000 characters")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String source;

    @Schema(format = "date")
    @RestForm("reviewOn")
    String reviewOn;

    @RestForm("classification")
    @Pattern(regexp = "PUBLIC|OFFICIAL|OFFICIAL_SENSITIVE", message = "must be PUBLIC, OFFICIAL or OFFICIAL_SENSITIVE")
    String classification;

    @RestForm("language")
    @Size(max = 35, message = "must have at most 35 characters")
    @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a language tag, such as en-GB")
    String language;

    @RestForm("demonstration")
    @Pattern(regexp = "true|false", message = "must be true or false")
    String demonstration;

    /** From values by name; the constraints are for the caller to validate. */
    public static DocumentDetails of(Map<String, String> values) {
        DocumentDetails details = new DocumentDetails();
        details.council = values.get("council");
        details.title = values.get("title");
        details.effectiveFrom = values.get("effectiveFrom");
        details.effectiveTo = values.get("effectiveTo");
        details.source = values.get("source");
        details.reviewOn = values.get("reviewOn");
        details.classification = values.get("classification");
        details.language = values.get("language");
        details.demonstration = values.get("demonstration");
        return details;
    }

    public String council() {
        return council;
    }

    /** Its dates are in order, or a problem names the one that is not. */
    public Metadata metadata() {
        return new Metadata(
                        title.trim(),
                        source,
                        date("effectiveFrom", effectiveFrom),
                        date("effectiveTo", effectiveTo),
                        date("reviewOn", reviewOn),
                        classification == null ? Classification.OFFICIAL : Classification.valueOf(classification),
                        language)
                .checked();
    }

    public boolean isDemonstration() {
        return "true".equals(demonstration);
    }

    private static LocalDate date(String part, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            String detail = "'" + text + "' is not a date.";
            String remedy = "Send a day as year-month-day, such as 2009-04-01.";
            throw RequestProblem.MALFORMED_REQUEST
                    .with(detail, remedy)
                    .fault(Fault.at("/" + part, "wrong-format", text, detail, remedy));
        }
    }
}
