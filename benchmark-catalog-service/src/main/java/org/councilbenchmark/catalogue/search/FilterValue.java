package org.councilbenchmark.catalogue.search;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.period.Days;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** Values of query parameters; blank means "not asked for". Faults name the parameter and what it accepts. */
public final class FilterValue {

    private FilterValue() {}

    /** Plain text; control characters are refused, since nothing stored holds any. */
    public static String text(String parameter, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw refused(
                    parameter, "control-character", null, "It holds a control character.", "Send printable text.");
        }
        return value.strip();
    }

    public static LocalDate date(String parameter, String value) {
        String text = text(parameter, value);
        if (text == null) {
            return null;
        }
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(Days::canBeMeant)
                    .orElseThrow(() -> notADate(parameter, text));
        } catch (DateTimeParseException unreadable) {
            throw notADate(parameter, text);
        }
    }

    /** The day given; without one today, in UTC. */
    public static LocalDate dayOrToday(String parameter, String value) {
        LocalDate day = date(parameter, value);
        return day == null ? LocalDate.now(ZoneOffset.UTC) : day;
    }

    private static ProblemException notADate(String parameter, String text) {
        return refused(
                parameter, "not-a-date", text, "'" + text + "' is not a date.", "Send a date such as 2009-04-01.");
    }

    /** true or false; false when not given. */
    public static boolean flag(String parameter, String value) {
        String text = text(parameter, value);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw refused(parameter, "not-a-flag", text, "'" + text + "' is neither.", "Send true or false.");
        }
        return "true".equals(text);
    }

    /** One of the constants, in any case, with hyphens or underscores. */
    public static <E extends Enum<E>> E constant(String parameter, String value, Class<E> type) {
        String text = text(parameter, value);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> refused(
                        parameter,
                        "unknown-value",
                        text,
                        "'" + text + "' is not known here.",
                        "Use one of: "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** 400 that names the parameter. */
    public static ProblemException refused(String parameter, String code, Object value, String detail, String remedy) {
        return INVALID_PARAMETER
                .with("The query parameter '" + parameter + "' cannot be used: " + detail, remedy)
                .fault(Fault.in(parameter, code, value, detail, remedy));
    }
}
