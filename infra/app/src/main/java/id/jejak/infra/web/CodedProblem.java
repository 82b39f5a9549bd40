package id.jejak.infra.web;

/** A failure that brings its own problem document. */
public interface CodedProblem {
    Problem problem();
}
