package org.junxian.app.problem.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.app.problem.ProblemWriter;
import org.junxian.app.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/// Gives every failure of a request its problem. What we did not foresee is our fault: it gets a reference number that
/// stands in the log too.
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> refused(Refusal refusal, HttpServletRequest request) {
        return writer.answer(refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> badParameter(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        var wanted = e.getRequiredType();
        return writer.answer(
                Refusal.of(
                        Problem.BAD_PARAMETER,
                        e.getName(),
                        String.valueOf(e.getValue()),
                        wanted == null ? "?" : wanted.getSimpleName()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return writer.answer(Refusal.of(Problem.MISSING_PARAMETER, e.getParameterName()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> missing(MissingServletRequestPartException e, HttpServletRequest request) {
        return writer.answer(Refusal.of(Problem.MISSING_PARAMETER, e.getRequestPartName()), request);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MultipartException.class})
    ResponseEntity<ProblemDetails> unreadable(Exception e, HttpServletRequest request) {
        LOG.debug("Unreadable request body", e);
        return writer.answer(Refusal.of(Problem.UNREADABLE_BODY), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return writer.answer(Refusal.of(Problem.UPLOAD_TOO_LARGE), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        String[] allowed = e.getSupportedMethods();
        return writer.answer(
                Refusal.of(
                        Problem.METHOD_NOT_ALLOWED, e.getMethod(), allowed == null ? "" : String.join(", ", allowed)),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> wrongMediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return writer.answer(
                Refusal.of(
                        Problem.MEDIA_TYPE_NOT_TAKEN,
                        String.valueOf(e.getContentType()),
                        e.getSupportedMediaTypes().toString()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return writer.answer(
                Refusal.of(
                        Problem.MEDIA_TYPE_NOT_OFFERED,
                        String.valueOf(request.getHeader("Accept")),
                        e.getSupportedMediaTypes().toString()),
                request);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetails> databaseAway(NestedRuntimeException e, HttpServletRequest request) {
        return writer.answer(DatabaseAway.refusal(e), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> ourFault(Exception e, HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} at {} {}", reference, request.getMethod(), request.getRequestURI(), e);
        return writer.answer(Refusal.of(Problem.OUR_FAULT, reference), request);
    }
}
