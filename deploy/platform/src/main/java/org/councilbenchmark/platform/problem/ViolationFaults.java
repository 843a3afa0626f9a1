package org.councilbenchmark.platform.problem;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_BODY;
import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Explains broken Bean Validation constraints: 422 for a body, 400 for a parameter. */
final class ViolationFaults {

    private ViolationFaults() {}

    /** A violated return value is our fault, not the caller's. */
    static boolean areOurs(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream().anyMatch(ViolationFaults::ofReturnValue);
    }

    static ProblemException explain(ConstraintViolationException failure) {
        List<Fault> faults = failure.getConstraintViolations().stream()
                .map(ViolationFaults::fault)
                .sorted(Comparator.comparing(fault -> fault.pointer() == null ? "" : fault.pointer()))
                .toList();
        boolean parametersOnly = faults.stream().allMatch(fault -> fault.parameter() != null);
        RequestProblem type = parametersOnly ? INVALID_PARAMETER : INVALID_BODY;
        return type.with(faults.get(0).detail(), faults.get(0).remedy()).faults(faults);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        List<Path.Node> steps = new ArrayList<>();
        violation.getPropertyPath().forEach(steps::add);
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase();
        String detail = "The value " + violation.getMessage() + ".";
        String parameter = parameterName(violation, steps);
        Object value = steps.isEmpty() ? null : simple(violation.getInvalidValue());
        return parameter != null
                ? Fault.in(parameter, code, value, detail, remedy(violation.getMessage()))
                : Fault.at(pointer(steps), code, value, detail, remedy(violation.getMessage()));
    }

    /** Constraint messages begin with "must"; what to do is the same sentence turned round. */
    private static String remedy(String message) {
        String wanted = message.replaceFirst("^must not be ", "is not ")
                .replaceFirst("^must not hold ", "does not hold ")
                .replaceFirst("^must be ", "is ")
                .replaceFirst("^must have ", "has ")
                .replaceFirst("^must hold ", "holds ");
        return "Send a value that " + wanted + ".";
    }

    private static Object simple(Object value) {
        return value instanceof CharSequence || value instanceof Number || value instanceof Enum<?> ? value : null;
    }

    private static boolean ofReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** Method, then body argument, then the path inside it. */
    private static String pointer(List<Path.Node> steps) {
        StringBuilder pointer = new StringBuilder();
        steps.stream()
                .filter(step ->
                        step.getKind() == ElementKind.PROPERTY || step.getKind() == ElementKind.CONTAINER_ELEMENT)
                .forEach(step -> {
                    if (step.getIndex() != null) {
                        pointer.append('/').append(step.getIndex());
                    }
                    if (step.getKind() == ElementKind.PROPERTY) {
                        pointer.append('/').append(step.getName());
                    }
                });
        return pointer.toString();
    }

    private static String parameterName(ConstraintViolation<?> violation, List<Path.Node> steps) {
        Path.Node last = steps.get(steps.size() - 1);
        if (violation.getLeafBean() != null && last.getKind() == ElementKind.PROPERTY) {
            return annotatedName(violation.getLeafBean().getClass(), last.getName());
        }
        return steps.size() == 2 && simple(violation.getInvalidValue()) != null ? last.getName() : null;
    }

    /** The wire name of a field of a {@code @BeanParam} class; null for a field of a JSON body. */
    private static String annotatedName(Class<?> owner, String field) {
        try {
            var declared = owner.getDeclaredField(field);
            if (declared.isAnnotationPresent(QueryParam.class)) {
                return declared.getAnnotation(QueryParam.class).value();
            }
            boolean parameter = declared.isAnnotationPresent(RestQuery.class)
                    || declared.isAnnotationPresent(HeaderParam.class)
                    || declared.isAnnotationPresent(PathParam.class)
                    || declared.isAnnotationPresent(CookieParam.class);
            return parameter ? field : null;
        } catch (NoSuchFieldException absent) {
            return null;
        }
    }
}
