package id.jejak.evaluation.events;

/** In what capacity somebody answers. */
public enum EvaluatorRole {
    /**
     * The participant, about the training (reaction), never about the own learning, behaviour or
     * result.
     */
    PARTICIPANT,
    SUPERIOR,
    PEER,
    SUBORDINATE,
    TRAINER
}
