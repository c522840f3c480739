package org.banhui.wire;

import org.banhui.base.DomainException;
import org.banhui.live.join.Refused;
import org.banhui.wire.JoinBodies.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a live page hears when something is refused or goes wrong: a status and one key, never how it is built. */
@RestControllerAdvice(basePackageClasses = JoinController.class)
class Problems {

    static final String BODY = "join.error.body";
    static final String LARGE = "join.error.large";
    private static final String SERVER = "join.error.server";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        return problem(status(refused.reason()), refused.reason().key());
    }

    static HttpStatus status(Refused.Reason reason) {
        return switch (reason) {
            case UNKNOWN, CODE -> HttpStatus.NOT_FOUND;
            case TRIES -> HttpStatus.TOO_MANY_REQUESTS;
            case TICKET, REFUSED, WAY -> HttpStatus.FORBIDDEN;
            case LOCKED, DEVICES -> HttpStatus.LOCKED;
            case CLOSED -> HttpStatus.GONE;
            case NAME_EMPTY, NAME_LONG, NAME_TABOO -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** A session that was erased between two looks, a school that is not set up. */
    @ExceptionHandler
    ResponseEntity<Problem> missing(DomainException missing) {
        return problem(HttpStatus.NOT_FOUND, Refused.Reason.UNKNOWN.key());
    }

    @ExceptionHandler
    ResponseEntity<Problem> noSuchAddress(MethodArgumentTypeMismatchException mismatch) {
        return problem(HttpStatus.NOT_FOUND, Refused.Reason.UNKNOWN.key());
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentNotValidException.class})
    ResponseEntity<Problem> unreadable() {
        return problem(HttpStatus.BAD_REQUEST, BODY);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notJson(HttpMediaTypeNotSupportedException type) {
        return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, BODY);
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(RuntimeException failure) {
        LOG.error("A page could not be answered", failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, SERVER);
    }

    private static ResponseEntity<Problem> problem(HttpStatus status, String key) {
        return ResponseEntity.status(status).body(new Problem(key));
    }
}
