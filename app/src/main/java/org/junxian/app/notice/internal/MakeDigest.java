package org.junxian.app.notice.internal;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.internal.DigestStore.NewDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a digest, and the mail that goes with it when mail is on and the reader has an address: both in the caller's
/// transaction. The mail leaves later ([SendMail]).
@Component
class MakeDigest {

    private final DigestStore digests;
    private final MailStore mails;
    private final MailSettings settings;

    MakeDigest(DigestStore digests, MailStore mails, MailSettings settings) {
        this.digests = digests;
        this.mails = mails;
        this.settings = settings;
    }

    /// Whether it was made; the same one is made once a day.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handle(NewDigest digest) {
        var id = digests.add(digest);
        if (id.isPresent() && settings.isOn()) {
            mails.address(digest.recipient())
                    .ifPresent(address -> mails.add(id.get(), address, subject(digest), body(digest), digest.at()));
        }
        return id.isPresent();
    }

    private static String subject(NewDigest digest) {
        long late = digest.items().stream()
                .filter(item -> item.state() == WorkItem.State.LATE)
                .count();
        return "郡县：%d 项待办，%d 项逾期 · Junxian: %d to do, %d late"
                .formatted(digest.items().size(), late, digest.items().size(), late);
    }

    private String body(NewDigest digest) {
        String words = digest.words() == null ? "" : digest.byTitle() + "：\n" + digest.words() + "\n\n";
        String items = digest.items().stream().map(MakeDigest::line).collect(Collectors.joining("\n"));
        String link = settings.link().isBlank() ? "" : "\n\n" + settings.link() + "/work";
        return words + items + link + "\n";
    }

    private static String line(WorkItem item) {
        @Nullable Integer left = item.daysLeft();
        String when = left == null
                ? ""
                : left < 0
                        ? "（逾期 %d 天 · %d days late）".formatted(-left, -left)
                        : "（还有 %d 天 · %d days left）".formatted(left, left);
        return "- %s · %s%s".formatted(item.title().zh(), item.title().en(), when);
    }
}
