package org.junxian.app.collection.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.junxian.app.access.Caller;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView;
import org.junxian.app.collection.Returns;
import org.junxian.app.text.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is written about a return besides its figures.
@RestController
@RequestMapping("/api/v1/returns/{id}")
class RemarkController {

    /// Why a check that fails is right all the same; empty takes it back.
    record ExplanationOrder(String text) {}

    /// Whether a comment is dealt with.
    record ResolvedOrder(boolean resolved) {}

    /// Which version was looked at.
    record SeenOrder(int version) {}

    private final AnswerRemarks remarks;
    private final Returns returns;

    RemarkController(AnswerRemarks remarks, Returns returns) {
        this.remarks = remarks;
        this.returns = returns;
    }

    @PutMapping("/explanations/{check}")
    ReturnView explain(
            @PathVariable String id,
            @PathVariable String check,
            @RequestBody ExplanationOrder order,
            Caller caller,
            HttpServletRequest request) {
        remarks.explain(caller, ReturnId.parse(id), check, order.text());
        return returns.get(caller, ReturnId.parse(id), Reader.language(request));
    }

    @PutMapping("/comments/{comment}")
    ReturnView resolve(
            @PathVariable String id,
            @PathVariable long comment,
            @RequestBody ResolvedOrder order,
            Caller caller,
            HttpServletRequest request) {
        remarks.resolve(caller, ReturnId.parse(id), comment, order.resolved());
        return returns.get(caller, ReturnId.parse(id), Reader.language(request));
    }

    @PostMapping("/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable String id, @RequestBody SeenOrder order, Caller caller) {
        remarks.seen(caller, ReturnId.parse(id), order.version());
    }
}
