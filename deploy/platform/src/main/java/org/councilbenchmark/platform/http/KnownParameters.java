package org.councilbenchmark.platform.http;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.councilbenchmark.platform.problem.Fault;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the operation does not know, and a single-valued one given twice: a misspelt filter
 * must not silently widen an answer.
 */
class KnownParameters {

    /** Name to "may be repeated", by operation. */
    private static final Map<Method, Map<String, Boolean>> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        Map<String, List<String>> given = uri.getQueryParameters();
        Method method = resource.getResourceMethod();
        if (given.isEmpty()
                || method == null
                || !method.getDeclaringClass().getName().startsWith("org.councilb")) {
            return;
        }
        Map<String, Boolean> known = KNOWN.computeIfAbsent(method, KnownParameters::declared);
        given.forEach((name, values) -> check(known, name, values));
    }

    private static void check(Map<String, Boolean> known, String name, List<String> values) {
        if (!known.containsKey(name)) {
            String remedy = known.isEmpty()
                    ? "This operation has no query parameters; leave it out."
                    : "Leave it out, or use one of: " + String.join(", ", known.keySet()) + ".";
            String detail = "The query parameter '" + name + "' is not known here.";
            throw INVALID_PARAMETER
                    .with(detail, remedy)
                    .fault(Fault.in(name, "unknown-parameter", values.get(0), detail, remedy));
        }
        if (values.size() > 1 && !known.get(name)) {
            String detail = "The query parameter '" + name + "' is given more than once.";
            throw INVALID_PARAMETER
                    .with(detail, "Give it once.")
                    .fault(Fault.in(name, "repeated-parameter", values, detail, "Give it once."));
        }
    }

    private static Map<String, Boolean> declared(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.put(parameter.getAnnotation(QueryParam.class).value(), repeatable(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(names, parameter.getType());
            }
        }
        return names;
    }

    private static void addFields(Map<String, Boolean> names, Class<?> bean) {
        for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    names.put(field.getAnnotation(QueryParam.class).value(), repeatable(field.getType()));
                }
            }
        }
    }

    private static boolean repeatable(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || type.isArray();
    }
}
