package org.junxian.app.collection.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.app.problem.Refusal;
import org.junxian.app.text.Reader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Many returns at once, for those who review and accept.
@RestController
@RequestMapping("/api/v1")
class ReviewController {

    /// One move for several returns, each at the version that was looked at.
    record BulkOrder(
            Move move, List<BulkReturn> returns, @Nullable String reason) {}

    record BulkReturn(String id, int version) {}

    /// What was done, and what was not, each with its reason.
    record BulkAnswer(List<String> done, List<BulkRefusal> refused) {}

    record BulkRefusal(String id, ProblemDetails problem) {}

    private final ReviewList reviews;
    private final MoveReturn moveReturn;

    ReviewController(ReviewList reviews, MoveReturn moveReturn) {
        this.reviews = reviews;
        this.moveReturn = moveReturn;
    }

    @GetMapping("/reviews")
    List<ReviewItem> reviews(@RequestParam String collection, Caller caller) {
        return reviews.list(caller, collection);
    }

    @PostMapping("/moves")
    BulkAnswer move(@RequestBody BulkOrder order, Caller caller, HttpServletRequest request) {
        var done = new ArrayList<String>();
        var refused = new ArrayList<BulkRefusal>();
        for (var one : order.returns()) {
            try {
                var wanted = new MoveOrder(order.move(), one.version(), order.reason(), List.of());
                moveReturn.handleSeen(caller, ReturnId.parse(one.id()), wanted);
                done.add(one.id());
            } catch (Refusal refusal) {
                refused.add(new BulkRefusal(one.id(), ReturnReading.words(refusal, Reader.language(request))));
            }
        }
        return new BulkAnswer(done, refused);
    }
}
