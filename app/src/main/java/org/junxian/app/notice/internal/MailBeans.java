package org.junxian.app.notice.internal;

import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The sender of mail, with limits: a mail server that does not answer holds nobody up.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailBeans {

    private static final String WAIT_MILLISECONDS = "10000";

    @Bean
    JavaMailSender mailSender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding("UTF-8");
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
        return sender;
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.connectiontimeout", WAIT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", WAIT_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", WAIT_MILLISECONDS);
        switch (settings.security()) {
            case "tls" -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case "starttls" -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case "none" -> {}
            default ->
                throw new IllegalArgumentException(
                        "JUNXIAN_MAIL_SECURITY is '%s'. Try: tls, starttls or none".formatted(settings.security()));
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
