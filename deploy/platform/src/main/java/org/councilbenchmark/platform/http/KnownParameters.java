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
 * Refuses query parameters that the operation does not know, a single-valued one given twice, and one that is not of its
 * type: a misspelt filter must not silently widen an answer, and the framework takes every word but true for false.
 */
class KnownParameters {

    /** Types by name, by operation. */
    private static final Map<Method, Map<String, Class<?>>> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        Map<String, List<String>> given = uri.getQueryParameters();
        Method method = resource.getResourceMethod();
        if (given.isEmpty()
                || method == null
                || !method.getDeclaringClass().getName().startsWith("org.councilb")) {
            return;
        }
        Map<String, Class<?>> known = KNOWN.computeIfAbsent(method, KnownParameters::declared);
        given.forEach((name, values) -> check(known, name, values));
    }

    private static void check(Map<String, Class<?>> known, String name, List<String> values) {
        if (!known.containsKey(name)) {
            String remedy = known.isEmpty()
                    ? "This operation has no query parameters; leave it out."
                    : "Leave it out, or use one of: " + String.join(", ", known.keySet()) + ".";
            String detail = "The query parameter '" + name + "' is not known here.";
            throw INVALID_PARAMETER
                    .with(detail, remedy)
                    .fault(Fault.in(name, "unknown-parameter", values.get(0), detail, remedy));
        }
        Class<?> type = known.get(name);
        if (repeatable(type)) {
            return;
        }
        if (values.size() > 1) {
            String detail = "The query parameter '" + name + "' is given more than once.";
            throw INVALID_PARAMETER
                    .with(detail, "Give it once.")
                    .fault(Fault.in(name, "repeated-parameter", values, detail, "Give it once."));
        }
        ParameterType.of(type).ifPresent(expected -> expected.check(name, values.get(0)));
    }

    private static Map<String, Class<?>> declared(Method method) {
        Map<String, Class<?>> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(names, parameter.getType());
            }
        }
        return names;
    }

    private static void addFields(Map<String, Class<?>> names, Class<?> bean) {
        for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    names.put(field.getAnnotation(QueryParam.class).value(), field.getType());
                }
            }
        }
    }

    private static boolean repeatable(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || type.isArray();
    }
}
