package org.junxian.app.notice.internal;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junxian.app.notice.internal.MailStore.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the mails that wait, one by one, apart from any request. One that fails is tried again, each time later, and
/// given up after the eighth time. A platform that is killed between sending and noting it sends that mail twice rather
/// than never.
@Service
class SendMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int TRIES = 8;
    private static final int AT_ONCE = 200;
    private static final int LONGEST_FAILURE = 500;

    private final MailStore mails;
    private final MailSettings settings;
    private final JavaMailSender sender;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendMail(
            MailStore mails,
            MailSettings settings,
            JavaMailSender sender,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.sender = sender;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT30S")
    void look() {
        if (settings.isOn()) {
            run(clock.instant());
        }
    }

    /// Sends what is to be sent at this moment.
    ///
    /// @return how many mails were tried
    int run(Instant now) {
        int tried = 0;
        while (tried < AT_ONCE && Boolean.TRUE.equals(transaction.execute(status -> sendNext(now)))) {
            tried++;
        }
        return tried;
    }

    private boolean sendNext(Instant now) {
        var next = mails.take(now);
        next.ifPresent(mail -> send(mail, now));
        return next.isPresent();
    }

    private void send(Waiting mail, Instant now) {
        try {
            var message = sender.createMimeMessage();
            var parts = new MimeMessageHelper(message, "UTF-8");
            parts.setFrom(settings.from());
            parts.setTo(mail.address());
            parts.setSubject(mail.subject());
            parts.setText(mail.body());
            sender.send(message);
            mails.tried(mail.id(), "sent", now, null);
        } catch (MailException | MessagingException e) {
            LOG.warn("Mail {} could not be sent: {}", mail.id(), e.getMessage());
            int done = mail.tries() + 1;
            var later = now.plus(Duration.ofMinutes(1L << Math.min(done, TRIES)));
            mails.tried(mail.id(), done >= TRIES ? "given-up" : "waiting", later, failure(e));
        }
    }

    private static String failure(Exception e) {
        String words = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " ");
        return words.substring(0, Math.min(words.length(), LONGEST_FAILURE));
    }
}
