package org.junxian.app.trial;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Sets up three sign-in services for the platform under test: one that knows people by name, the same one by linked
/// accounts, and one that is never there.
public class SignInServices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final TrialProvider PROVIDER = TrialProvider.start(0);
    public static final String HOUSE = "http://localhost:7";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "junxian.sign-in.address=" + HOUSE + "/",
                        "junxian.sign-in.providers.by-name.title=省统一身份认证",
                        "junxian.sign-in.providers.by-name.title-en=Province sign-on",
                        "junxian.sign-in.providers.by-name.issuer=" + PROVIDER.issuer(),
                        "junxian.sign-in.providers.by-name.client-id=" + TrialProvider.CLIENT,
                        "junxian.sign-in.providers.by-name.client-secret=" + TrialProvider.SECRET,
                        "junxian.sign-in.providers.by-name.match=name",
                        "junxian.sign-in.providers.linked.issuer=" + PROVIDER.issuer(),
                        "junxian.sign-in.providers.linked.client-id=" + TrialProvider.CLIENT,
                        "junxian.sign-in.providers.linked.client-secret=" + TrialProvider.SECRET,
                        "junxian.sign-in.providers.away.issuer=http://localhost:9",
                        "junxian.sign-in.providers.away.client-id=junxian")
                .applyTo(context);
    }
}
