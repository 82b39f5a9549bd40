package id.jejak.policy.read.lab;

import id.jejak.policy.read.book.PolicyBook;
import id.jejak.policy.read.book.VersionView;

import java.util.List;

/** A policy that a question may try versions of. */
public record Choice(String policyId, String name, List<VersionView> versions) {
    static Choice of(PolicyBook.Line line, PolicyBook.Detail detail) {
        return new Choice(line.policyId(), line.name(), detail.versions());
    }
}
