package uk.rubric.cli;

import java.util.List;
import uk.rubric.authored.Fault;

/** Says that the program was set up in a way that it cannot follow; whoever set it up is told, and nothing is checked. */
public final class WrongSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public WrongSettings(List<Fault> faults) {
        super("wrong settings");
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
