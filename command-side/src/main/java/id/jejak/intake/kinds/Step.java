package id.jejak.intake.kinds;

import id.jejak.deciding.Command;

import java.util.List;

/**
 * One command of a row.
 *
 * @param name tells it from the row's other commands; part of its id, so it never changes
 * @param columns those it was made from: where they stay the same, so does the command's id
 */
public record Step(String name, Command command, List<String> columns) {}
