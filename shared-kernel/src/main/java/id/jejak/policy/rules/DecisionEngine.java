package id.jejak.policy.rules;

/** Makes a model ready to decide. Engines must agree on every answer; they differ in speed. */
public interface DecisionEngine {
    /**
     * @throws ModelRefused if the text is no model, or has what this engine cannot do
     */
    Decisions compile(PolicyModel model);
}
