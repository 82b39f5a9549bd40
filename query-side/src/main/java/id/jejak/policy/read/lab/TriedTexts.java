package id.jejak.policy.read.lab;

import id.jejak.access.NotFound;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.lab.Questions;
import id.jejak.policy.rules.lab.Stamp;

import org.springframework.stereotype.Component;

import java.util.stream.Stream;

/**
 * The text of a version that a report tried, told by its hash: reports keep the hash alone. A text
 * of somebody's own is not kept.
 */
@Component
final class TriedTexts {
    private final LabReports reports;
    private final PolicyLibrary library;

    TriedTexts(LabReports reports, PolicyLibrary library) {
        this.reports = reports;
        this.library = library;
    }

    /**
     * @throws InvalidValue {@code lab.not-tried} if the question tried no version of the policy
     * @throws NotFound {@code lab-text.not-found} if nobody has the text any more
     */
    PolicyModel of(String id, String policy) {
        var used =
                reports.finished(id).stamp().candidate().stream()
                        .filter(one -> one.policy().equals(policy))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new InvalidValue(
                                                "lab.not-tried",
                                                "The question tried no version of it."));
        return known(used)
                .filter(text -> text.sha256().equals(used.sha256()))
                .findFirst()
                .orElseThrow(() -> new NotFound("lab-text"));
    }

    private Stream<PolicyModel> known(Stamp.Used used) {
        var written = library.text(new PolicyRef(used.policy(), used.version()));
        var ready = Questions.all(library::text).stream().flatMap(one -> one.candidate().stream());
        return Stream.concat(written.stream(), ready);
    }
}
