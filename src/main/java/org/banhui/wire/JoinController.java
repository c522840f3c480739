package org.banhui.wire;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Arrays;
import org.banhui.live.SessionKey;
import org.banhui.live.join.Doors;
import org.banhui.live.join.Outcome;
import org.banhui.live.join.Pairings;
import org.banhui.live.join.Passes;
import org.banhui.wire.JoinBodies.BoardReply;
import org.banhui.wire.JoinBodies.ClassInfo;
import org.banhui.wire.JoinBodies.EnterReply;
import org.banhui.wire.JoinBodies.JoinInfo;
import org.banhui.wire.JoinBodies.JoinReply;
import org.banhui.wire.JoinBodies.JoinRequest;
import org.banhui.wire.JoinBodies.PairReply;
import org.banhui.wire.JoinBodies.WhoReply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Joining over HTTP: addresses and bodies here, rules behind the doors. */
@RestController
class JoinController {

    private static final Duration COOKIE = Duration.ofHours(12);

    private final Doors doors;
    private final Passes passes;
    private final Pairings pairings;

    JoinController(Doors doors, Passes passes, Pairings pairings) {
        this.doors = doors;
        this.passes = passes;
        this.pairings = pairings;
    }

    @PostMapping("/join/pin")
    JoinInfo pin(@Valid @RequestBody JoinBodies.Pin body, HttpServletRequest request) {
        return JoinInfo.of(doors.byPin(body.pin(), request.getRemoteAddr()));
    }

    @PostMapping("/join/class/{code}")
    ClassInfo ofClass(@PathVariable String code, @RequestBody JoinBodies.Nothing body, HttpServletRequest request) {
        return ClassInfo.of(doors.ofClass(code, request.getRemoteAddr()));
    }

    @GetMapping("/s/{key}/info")
    ResponseEntity<JoinInfo> info(@PathVariable String key, HttpServletRequest request) {
        JoinInfo info = JoinInfo.of(doors.at(new SessionKey(key), cookie(key, request)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(info);
    }

    @PostMapping("/s/{key}/who")
    WhoReply who(@PathVariable String key, @Valid @RequestBody JoinBodies.Who body) {
        return new WhoReply(
                doors.who(new SessionKey(key), body.ticket(), body.number()).orElse(null));
    }

    @PostMapping("/s/{key}/join")
    ResponseEntity<JoinReply> join(
            @PathVariable String key, @Valid @RequestBody JoinRequest body, HttpServletRequest request) {
        SessionKey session = new SessionKey(key);
        String cookie = cookie(key, request);
        Outcome outcome = switch (body) {
            case JoinBodies.ByNumber(var ticket, int number) -> doors.byNumber(session, ticket, number);
            case JoinBodies.ByNickname(var name) -> doors.byNickname(session, name, cookie);
            case JoinBodies.ByCode(var code) -> doors.byCode(session, code, request.getRemoteAddr());
            case JoinBodies.Again again -> doors.again(session, cookie);
            case JoinBodies.ByRequest(var waiting) -> doors.byRequest(session, waiting);
        };
        ResponseEntity.BodyBuilder reply = ResponseEntity.status(status(outcome));
        if (outcome instanceof Outcome.Granted granted) {
            reply.header(HttpHeaders.SET_COOKIE, remember(granted, request).toString());
        }
        return reply.body(JoinReply.of(outcome));
    }

    @PostMapping("/board")
    ResponseEntity<BoardReply> board(@Valid @RequestBody JoinBodies.Board body, HttpServletRequest request) {
        Outcome outcome = body.code() != null
                ? passes.redeemCode(body.code(), request.getRemoteAddr())
                : passes.redeemRequest(String.valueOf(body.request()));
        return ResponseEntity.status(status(outcome)).body(BoardReply.of(outcome));
    }

    @PostMapping("/remote")
    PairReply remote(@Valid @RequestBody JoinBodies.Pair body, HttpServletRequest request) {
        Pairings.Paired paired = pairings.redeem(body.code(), request.getRemoteAddr());
        return new PairReply(paired.key().value(), paired.token(), paired.page());
    }

    @PostMapping("/s/{key}/enter")
    EnterReply enter(@PathVariable String key, @Valid @RequestBody JoinBodies.Enter body) {
        Passes.Entered entered = passes.redeemTicket(new SessionKey(key), body.ticket());
        return new EnterReply(entered.token(), entered.role().word());
    }

    private static HttpStatus status(Outcome outcome) {
        return outcome instanceof Outcome.Waits ? HttpStatus.ACCEPTED : HttpStatus.OK;
    }

    private static String cookieName(String key) {
        return "bh_" + key;
    }

    private static @Nullable String cookie(String key, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(cookieName(key)))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** Only for "Continue as 张*明?": a script cannot read it, and no socket takes it. */
    private static ResponseCookie remember(Outcome.Granted granted, HttpServletRequest request) {
        String key = granted.key().value();
        return ResponseCookie.from(cookieName(key), granted.token())
                .path("/s/" + key)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(COOKIE)
                .build();
    }
}
