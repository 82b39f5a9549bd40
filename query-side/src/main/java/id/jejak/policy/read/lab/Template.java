package id.jejak.policy.read.lab;

import java.util.List;

/**
 * A ready-made question.
 *
 * @param key stable; {@code lab.template.<key>} is its text
 * @param policies that change
 * @param question the body to ask it
 */
record Template(String key, List<String> policies, QuestionForm question) {}
