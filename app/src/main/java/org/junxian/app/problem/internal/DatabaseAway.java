package org.junxian.app.problem.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemWriter;
import org.junxian.app.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers for a database that is away or has a full disk, also when a filter needed it before any controller was
/// reached: the session is read from the database too.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    /// What PostgreSQL says when its disk is full.
    private static final String DISK_FULL = "53100";

    private final ProblemWriter writer;

    DatabaseAway(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            writer.write(refusal(e), request, response);
        }
    }

    /// The words for it, and a line in the log.
    static Refusal refusal(NestedRuntimeException e) {
        var cause = e.getMostSpecificCause();
        if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
            LOG.error("The disk of the database is full", e);
            return Refusal.of(Problem.STORAGE_FULL);
        }
        LOG.error("The database does not answer: {}", cause.getMessage());
        return Refusal.of(Problem.DATABASE_AWAY);
    }
}
