package id.jejak.policy.read.editor;

import id.jejak.policy.rules.CellCheck;
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
    private final CellCheck cells;

    IsThisModelSound(ModelCheck check, CellCheck cells) {
        this.check = check;
        this.cells = cells;
    }

    /** Its cells one by one: quick enough for every key. */
    List<Finding> cells(Grid grid) {
        try {
            var model = DmnReader.read(GridWriting.model(grid).dmn());
            return new ReferenceWords(model, cells).of(Structure.findings(model));
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
