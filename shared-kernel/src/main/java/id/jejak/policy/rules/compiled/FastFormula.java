package id.jejak.policy.rules.compiled;

/**
 * A formula: of a decision, or at the head of a column.
 *
 * @param required whether nothing is decided without it; what heads a column may be absent
 */
record FastFormula(int register, Code code, boolean required) implements Step {
    @Override
    public int run(Sheet sheet) {
        var value = code.of(sheet.registers);
        sheet.registers[register] = value;
        if (value > Scaled.UNDEFINED || value == Scaled.NULL && !required) {
            return DECIDED;
        }
        return value == Scaled.INEXACT ? INEXACT : UNDECIDED;
    }
}
