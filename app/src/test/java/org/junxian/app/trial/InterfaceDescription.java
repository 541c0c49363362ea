package org.junxian.app.trial;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import java.beans.Introspector;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// How the description of the programming interface is written: stable order, no server address, every member of an
/// answer required, and null said where the code says `@Nullable`: members are always there, missing values are null.
@TestConfiguration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final Set<String> ORDERS = Set.of("Erratum", "Credentials", "NewPassword", "Proof", "PastedCell");

    static {
        // found out from the session, never sent
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenApiCustomizer houseRules(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        return api -> {
            api.info(new Info()
                    .title("Junxian")
                    .version("1")
                    .description("Programmes, figures, editions and their tables. Missing is null, never 0.")
                    .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
            api.servers(null);
            sort(api, AnswerRecords.of(routes));
        };
    }

    /// What a caller of the interface names an operation by: the controller, then what it does (`lockLift`), the same
    /// whatever else there is.
    @Bean
    OperationCustomizer names() {
        return (operation, handler) -> {
            String controller = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            String method = handler.getMethod().getName();
            operation.setOperationId(Introspector.decapitalize(controller)
                    + Character.toUpperCase(method.charAt(0))
                    + method.substring(1));
            return operation;
        };
    }

    private static void sort(OpenAPI api, Map<String, Set<Class<?>>> records) {
        var schemas = api.getComponents().getSchemas();
        schemas.forEach(
                (name, schema) -> records.getOrDefault(name, Set.of()).forEach(type -> complete(name, schema, type)));
        api.getComponents().schemas(new TreeMap<>(schemas));
        var paths = new TreeMap<>(api.getPaths());
        api.getPaths().clear();
        api.getPaths().putAll(paths);
    }

    private static void complete(String name, Schema<?> schema, Class<?> type) {
        Map<String, Schema> members = schema.getProperties();
        if (members == null) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            members.computeIfPresent(
                    component.getName(), (id, member) -> withNull(member, component.getAnnotatedType()));
        }
        if (!isOrder(name)) {
            schema.setRequired(List.copyOf(new TreeSet<>(members.keySet())));
        }
    }

    /// What is sent to the platform: a member that may be null may also be left out.
    private static boolean isOrder(String name) {
        return ORDERS.contains(name) || name.endsWith("Order") || name.endsWith("Wish");
    }

    private static Schema<?> withNull(Schema<?> schema, AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            var last = generic.getAnnotatedActualTypeArguments()[generic.getAnnotatedActualTypeArguments().length - 1];
            if (schema.getItems() != null) {
                schema.setItems(withNull(schema.getItems(), last));
            } else if (schema.getAdditionalProperties() instanceof Schema<?> values) {
                schema.setAdditionalProperties(withNull(values, last));
            }
        }
        if (!type.isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        var nothing = new Schema<Object>();
        nothing.setTypes(Set.of("null"));
        var either = new Schema<Object>();
        either.setAnyOf(List.of(schema, nothing));
        return either;
    }
}
