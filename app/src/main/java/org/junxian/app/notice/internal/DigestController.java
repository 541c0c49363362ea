package org.junxian.app.notice.internal;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reminders: sent, read, and where they go besides.
@RestController
@RequestMapping("/api/v1/digests")
class DigestController {

    /// Whom to remind, and words of the sender's own.
    record ReminderOrder(String collection, @Nullable String text) {}

    /// How many readers were reminded now.
    record Reminded(int recipients) {}

    /// Where the caller's reminders go besides the application; null for nowhere.
    ///
    /// @param mailIsOn whether the platform sends mail at all
    record MailAddress(@Nullable String address, boolean mailIsOn) {}

    /// The address to use from now on; null for none.
    record AddressOrder(@Nullable String address) {}

    private final DigestStore digests;
    private final MailStore mails;
    private final MailSettings settings;
    private final SendReminder send;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestController(
            DigestStore digests,
            MailStore mails,
            MailSettings settings,
            SendReminder send,
            TransactionTemplate transaction,
            Clock clock) {
        this.digests = digests;
        this.mails = mails;
        this.settings = settings;
        this.send = send;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<List<Digest>> mine(Caller caller) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(digests.list(caller.name()));
    }

    @PostMapping
    Reminded remind(Caller caller, @RequestBody ReminderOrder order) {
        return new Reminded(send.handle(caller, order.collection(), order.text()));
    }

    @PutMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Caller caller, @PathVariable long id) {
        if (!digests.read(caller.name(), id, clock.instant())) {
            throw Refusal.of(Problem.UNKNOWN_DIGEST, String.valueOf(id));
        }
    }

    @GetMapping("/address")
    ResponseEntity<MailAddress> address(Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new MailAddress(mails.address(caller.name()).orElse(null), settings.isOn()));
    }

    @PutMapping("/address")
    MailAddress changeAddress(Caller caller, @RequestBody AddressOrder order) {
        String address = order.address() == null || order.address().isBlank()
                ? null
                : order.address().strip();
        if (address != null && (address.length() > 254 || !address.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+"))) {
            throw Refusal.of(Problem.BAD_PARAMETER, "address", address, "name@example.org");
        }
        transaction.executeWithoutResult(status -> mails.setAddress(caller.name(), address));
        return new MailAddress(address, settings.isOn());
    }
}
