package org.councilbenchmark.evidence.upload;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.councilbenchmark.evidence.document.Metadata;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of an upload. Dates and flags come as text, so that a wrong one can be named. */
public class UploadForm {

    private static final String NO_CONTROLS = "[^\\x00-\\x1F\\x7F]*";

    @RestForm("file")
    @NotNull(message = "must be a file part")
    FileUpload file;

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

    @RestForm("demonstration")
    @Pattern(regexp = "true|false", message = "must be true or false")
    String demonstration;

    Metadata metadata() {
        return Metadata.of(title.trim(), source, date("effectiveFrom", effectiveFrom), date("effectiveTo", effectiveTo))
                .checked();
    }

    boolean isDemonstration() {
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
