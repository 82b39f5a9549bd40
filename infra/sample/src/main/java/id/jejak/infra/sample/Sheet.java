package id.jejak.infra.sample;

/** A questionnaire or test, and who fills it in. */
record Sheet(int level, String role, String name, String version, int lowest, int highest) {}
