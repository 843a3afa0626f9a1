package org.councilbenchmark.platform.http;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.councilbenchmark.platform.problem.Fault;

/** Types of query parameters that the framework parses, but refuses without saying which parameter it was. */
enum ParameterType {
    INTEGER("a whole number in its range", Integer::valueOf, int.class, Integer.class),
    LONG("a whole number in its range", Long::valueOf, long.class, Long.class),
    ID("a UUID", UUID::fromString, UUID.class),
    FLAG("true or false", ParameterType::flag, boolean.class, Boolean.class);

    private final String wanted;
    private final Function<String, ?> parse;
    private final Set<Class<?>> types;

    ParameterType(String wanted, Function<String, ?> parse, Class<?>... types) {
        this.wanted = wanted;
        this.parse = parse;
        this.types = Set.of(types);
    }

    static Optional<ParameterType> of(Class<?> type) {
        return Arrays.stream(values()).filter(each -> each.types.contains(type)).findFirst();
    }

    /** A problem that names the parameter unless its value is of this type. */
    void check(String name, String value) {
        try {
            parse.apply(value);
        } catch (IllegalArgumentException unreadable) {
            String detail = "The value of '" + name + "' is not " + wanted + ".";
            String remedy = "Send " + wanted + ", or leave the parameter out.";
            throw INVALID_PARAMETER.with(detail, remedy).fault(Fault.in(name, "wrong-format", value, detail, remedy));
        }
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return value.equals("true");
    }
}
