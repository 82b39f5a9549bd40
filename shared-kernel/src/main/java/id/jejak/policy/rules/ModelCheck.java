package id.jejak.policy.rules;

import java.util.List;

/** Examines a model before anything runs on it. */
public interface ModelCheck {
    /** Everything that is wrong, named by table, rule and column; empty if nothing is. */
    List<Finding> check(PolicyModel model);
}
