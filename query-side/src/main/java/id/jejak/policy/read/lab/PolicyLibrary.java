package id.jejak.policy.read.lab;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;

import java.util.Optional;

/** Every version of a policy that somebody wrote, drafts with them. */
interface PolicyLibrary {
    Optional<PolicyModel> text(PolicyRef ref);
}
