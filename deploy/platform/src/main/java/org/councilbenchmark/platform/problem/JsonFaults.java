package org.councilbenchmark.platform.problem;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Explains a JSON body that cannot be read, by place and remedy, without a class name. */
final class JsonFaults {

    private JsonFaults() {}

    static ProblemException explain(JacksonException failure) {
        Fault fault = failure instanceof JsonMappingException mapping ? mapping(mapping) : syntax(failure);
        return MALFORMED_REQUEST.with(fault.detail(), fault.remedy()).fault(fault);
    }

    private static Fault mapping(JsonMappingException failure) {
        String pointer = pointer(failure.getPath());
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknownMember(pointer, unknown);
        }
        if (failure instanceof InvalidFormatException format) {
            return wrongFormat(pointer, format);
        }
        if (failure instanceof MismatchedInputException) {
            return Fault.at(
                    pointer, "wrong-type", null, "The value has another type than expected.", "See the schema.");
        }
        if (failure.getCause() instanceof InputCoercionException) {
            return Fault.at(pointer, "out-of-range", null, "The number is too large.", "See the schema for its range.");
        }
        return syntax(failure);
    }

    private static Fault unknownMember(String pointer, UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        String names = known == null
                ? ""
                : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
        return Fault.at(
                pointer,
                "unknown-member",
                unknown.getPropertyName(),
                "The member '" + unknown.getPropertyName() + "' is not known here.",
                names.isEmpty() ? "Leave it out." : "Leave it out, or use one of: " + names + ".");
    }

    private static Fault wrongFormat(String pointer, InvalidFormatException format) {
        Class<?> target = format.getTargetType();
        String remedy = target != null && target.isEnum()
                ? "Use one of: "
                        + Arrays.stream(target.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                        + "."
                : "See the schema for the format.";
        return Fault.at(pointer, "wrong-format", format.getValue(), "The value cannot be read.", remedy);
    }

    private static Fault syntax(JacksonException failure) {
        JsonLocation at = failure.getLocation();
        String place = at == null ? "" : " near line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Fault.at(
                "", "not-json", null, "The body is not valid JSON" + place + ".", "Send well-formed JSON in UTF-8.");
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
