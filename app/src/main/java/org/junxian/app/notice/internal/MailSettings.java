package org.junxian.app.notice.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How mail leaves the house. Without a host no mail is sent and reminders stay in the application.
///
/// @param security `tls` (from the first byte), `starttls` (required) or `none`
/// @param link     the address of the platform as readers know it; stands at the end of each mail
@ConfigurationProperties("junxian.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") String security,
        @DefaultValue("") String link) {

    boolean isOn() {
        return !host.isBlank() && !from.isBlank();
    }
}
