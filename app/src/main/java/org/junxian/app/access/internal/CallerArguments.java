package org.junxian.app.access.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands the caller to every controller method that names one as a parameter; without a sign-in the answer is a
/// refusal.
@Configuration(proxyBeanMethods = false)
class CallerArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (!(request.getUserPrincipal() instanceof SignedIn person)) {
            throw Refusal.of(Problem.NOT_SIGNED_IN);
        }
        return switch (person.standing()) {
            case FREE, BY_TOKEN -> person.caller();
            case MUST_CHANGE_PASSWORD -> throw Refusal.of(Problem.CHANGE_PASSWORD_FIRST);
            case TOKEN_TOO_NARROW -> throw Refusal.of(Problem.TOKEN_TOO_NARROW);
        };
    }
}
