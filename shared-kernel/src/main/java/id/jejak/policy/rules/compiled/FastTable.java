package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.tables.HitPolicy;

/** A table as sets of rules: what matches is the intersection over its columns. */
final class FastTable implements Step {
    private final int table;
    private final HitPolicy policy;
    private final long[] everyRule;
    private final FastColumn[] columns;
    private final FastOutput[] outputs;

    FastTable(
            int table,
            HitPolicy policy,
            long[] everyRule,
            FastColumn[] columns,
            FastOutput[] outputs) {
        this.table = table;
        this.policy = policy;
        this.everyRule = everyRule;
        this.columns = columns;
        this.outputs = outputs;
    }

    @Override
    public int run(Sheet sheet) {
        var mask = sheet.matched[table];
        if (everyRule.length == 1) {
            mask[0] = matching(sheet.registers);
        } else {
            matching(sheet, mask);
        }
        return policy == HitPolicy.COLLECT_SUM ? sum(sheet, mask) : one(sheet, mask);
    }

    private long matching(long[] registers) {
        var rules = everyRule[0];
        for (var column : columns) {
            rules &= column.mask(registers);
        }
        return rules;
    }

    private void matching(Sheet sheet, long[] mask) {
        var ranges = sheet.rows;
        for (int i = 0; i < columns.length; i++) {
            ranges[i] = columns[i].range(sheet.registers);
        }
        for (int word = 0; word < mask.length; word++) {
            var rules = everyRule[word];
            for (int i = 0; i < columns.length && rules != 0; i++) {
                rules &= columns[i].mask(ranges[i], mask.length, word);
            }
            mask[word] = rules;
        }
    }

    private int one(Sheet sheet, long[] mask) {
        var rule = -1;
        for (int word = 0; word < mask.length; word++) {
            var rules = mask[word];
            if (rules == 0) {
                continue;
            }
            if (rule >= 0 || (policy == HitPolicy.UNIQUE && (rules & (rules - 1)) != 0)) {
                if (policy == HitPolicy.UNIQUE) {
                    return UNDECIDED;
                }
                mask[word] = 0;
                continue;
            }
            rule = word * 64 + Long.numberOfTrailingZeros(rules);
            mask[word] = Long.lowestOneBit(rules);
        }
        if (rule < 0) {
            return UNDECIDED;
        }
        for (var output : outputs) {
            var value = output.of(rule, sheet.registers);
            if (value <= Scaled.UNDEFINED) {
                return value == Scaled.INEXACT ? INEXACT : UNDECIDED;
            }
            sheet.registers[output.register()] = value;
        }
        return DECIDED;
    }

    private int sum(Sheet sheet, long[] mask) {
        var output = outputs[0];
        var sum = 0L;
        var any = false;
        for (int word = 0; word < mask.length; word++) {
            for (var rules = mask[word]; rules != 0; rules &= rules - 1) {
                var rule = word * 64 + Long.numberOfTrailingZeros(rules);
                var value = output.of(rule, sheet.registers);
                sum = value <= Scaled.UNDEFINED ? value : Code.sum(sum, value);
                if (sum <= Scaled.UNDEFINED) {
                    return sum == Scaled.INEXACT ? INEXACT : UNDECIDED;
                }
                any = true;
            }
        }
        sheet.registers[output.register()] = sum;
        return any ? DECIDED : UNDECIDED;
    }
}
