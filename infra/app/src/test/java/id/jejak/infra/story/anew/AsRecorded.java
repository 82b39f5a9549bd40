package id.jejak.infra.story.anew;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions that an event names, in force on every day. */
record AsRecorded(Policies all, List<PolicyRef> recorded) implements Policies {
    @Override
    public Optional<Policy> inForce(String id, LocalDate on) {
        return recorded.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .flatMap(this::version);
    }

    @Override
    public Optional<Policy> version(PolicyRef ref) {
        return all.version(ref.versionOnly());
    }
}
