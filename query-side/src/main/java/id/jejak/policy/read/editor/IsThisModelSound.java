package id.jejak.policy.read.editor;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelCheck;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.compiled.Structure;
import id.jejak.policy.rules.tables.DmnReader;

import org.springframework.stereotype.Component;

import java.util.List;

/** What is wrong with what stands in the grid. */
@Component
class IsThisModelSound {
    private final ModelCheck check;

    IsThisModelSound(ModelCheck check) {
        this.check = check;
    }

    /** Its cells one by one: quick enough for every key. */
    List<Finding> cells(Grid grid) {
        try {
            return Structure.findings(DmnReader.read(GridWriting.model(grid).dmn()));
        } catch (ModelRefused refused) {
            return refused.findings();
        }
    }

    /** Everything that keeps it from being adopted, gaps and overlaps too; takes a second. */
    List<Finding> model(Grid grid) {
        try {
            return check.check(GridWriting.model(grid));
        } catch (ModelRefused refused) {
            return refused.findings();
        }
    }
}
