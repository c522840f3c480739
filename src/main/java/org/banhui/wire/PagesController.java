package org.banhui.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.Blob;
import org.banhui.base.Blobs;
import org.banhui.base.ShownAddress;
import org.banhui.live.LiveSessions;
import org.banhui.live.Meeting;
import org.banhui.live.SessionKey;
import org.banhui.live.join.Refused;
import org.banhui.print.QrCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The live pages under their addresses, and the pictures that belong to one session. */
@Controller
class PagesController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final LiveSessions live;
    private final Blobs blobs;
    private final ShownAddress addresses;

    PagesController(LiveSessions live, Blobs blobs, ShownAddress addresses) {
        this.live = live;
        this.blobs = blobs;
        this.addresses = addresses;
    }

    @GetMapping({"/", "/c/{code}", "/s/{key}"})
    String device(HttpServletResponse response) {
        return page("device", response);
    }

    @GetMapping({"/stage", "/s/{key}/stage"})
    String stage(HttpServletResponse response) {
        return page("stage", response);
    }

    @GetMapping({"/remote", "/s/{key}/host", "/s/{key}/remote", "/s/{key}/student"})
    String host(HttpServletResponse response) {
        return page("host", response);
    }

    /** A page is asked for each time; what it loads carries a hash in its name. */
    private static String page(String name, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return "forward:/" + name + ".html";
    }

    /** The join address as a QR code: the class page where a class meets, else the session itself. */
    @GetMapping("/s/{key}/qr.svg")
    ResponseEntity<String> qr(@PathVariable String key, HttpServletRequest request) {
        Meeting meeting = live.meeting(known(key));
        String path = meeting.entrance().isEmpty() || meeting.rehearsal() ? "s/" + key : meeting.entrance();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noCache())
                .body(QrCode.of(origin(request) + "/" + path).svg());
    }

    /** What the installation is called, else how this page itself was reached by others. */
    private String origin(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return addresses.origin(request.getServerName() + (usual ? "" : ":" + port), request.isSecure());
    }

    /** A picture that occurs in the session's plan; its bytes never change under this address. */
    @GetMapping("/s/{key}/picture/{id}")
    ResponseEntity<byte[]> picture(@PathVariable String key, @PathVariable UUID id) {
        Blob blob = Optional.of(live.snapshot(known(key)).outline())
                .filter(outline -> Pictures.of(outline).contains(id))
                .flatMap(outline -> blobs.find(id))
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(blob.mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(blob.bytes());
    }

    private SessionKey known(String key) {
        SessionKey session = new SessionKey(key);
        if (!live.exists(session)) {
            throw new Refused(Refused.Reason.UNKNOWN);
        }
        return session;
    }
}
