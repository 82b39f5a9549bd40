package id.jejak.projecting;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Role;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The digest over HTTP, for those who check the system: administrators and auditors. */
@RestController
class DigestApi {
    private final Digest digest;

    DigestApi(Digest digest) {
        this.digest = digest;
    }

    @GetMapping("/api/admin/read-models/digest")
    Digest.Answer digest(Actor actor) {
        if (actor.role() != Role.ADMINISTRATOR && actor.role() != Role.AUDITOR) {
            throw new AccessDenied();
        }
        return digest.answer();
    }
}
