package id.jejak.kernel;

/** What somebody may do in Jejak. */
public enum Role {
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Acts for one agency and all below it. */
    OFFICER,
    /** Reads everything that policies need; drafts policies. */
    POLICY_MAKER,
    /** Sees and acts on the own record only. */
    EMPLOYEE,
    /** Runs the system: agencies, dictionary, imports. */
    ADMINISTRATOR,
    /** Anybody, without an account; no account can have it. */
    PUBLIC
}
