package org.junxian.app.trial;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The records that go over the interface, by their simple names, as its description calls them.
public final class AnswerRecords {

    private final Map<String, Set<Class<?>>> found = new TreeMap<>();

    private AnswerRecords() {}

    /// What the routes answer and take as a body, with everything inside; a name with two records hides one of them.
    public static Map<String, Set<Class<?>>> of(RequestMappingHandlerMapping routes) {
        var records = new AnswerRecords();
        routes.getHandlerMethods().values().forEach(route -> {
            records.add(route.getMethod().getGenericReturnType());
            for (var parameter : route.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestBody.class)) {
                    records.add(parameter.getGenericParameterType());
                }
            }
        });
        return records.found;
    }

    private void add(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                add(generic.getRawType());
                addAll(generic.getActualTypeArguments());
            }
            case WildcardType wildcard -> addAll(wildcard.getUpperBounds());
            case Class<?> one when one.isArray() -> add(one.getComponentType());
            case Class<?> one when one.getName().startsWith("org.junxian.") -> addOwn(one);
            default -> {}
        }
    }

    private void addAll(Type[] types) {
        for (var type : types) {
            add(type);
        }
    }

    private void addOwn(Class<?> type) {
        if (type.isSealed()) {
            addAll(type.getPermittedSubclasses());
        } else if (type.isRecord() && namesakes(type).add(type)) {
            for (var component : type.getRecordComponents()) {
                add(component.getGenericType());
            }
        }
    }

    private Set<Class<?>> namesakes(Class<?> type) {
        return found.computeIfAbsent(
                type.getSimpleName(),
                name -> new TreeSet<>((a, b) -> a.getName().compareTo(b.getName())));
    }
}
