package uk.rubric.example;

import java.nio.file.Path;

/** A small case made for one question, with the answer that the guidance gives to it. */
public final class SampleCase {

    private final String name;
    private final Dossier dossier;
    private final ExpectedFindings expected;

    SampleCase(String name, Dossier dossier, ExpectedFindings expected) {
        this.name = name;
        this.dossier = dossier;
        this.expected = expected;
    }

    /** What the case is called, which is also what it shows. */
    public String name() {
        return name;
    }

    /** What a check must report, and nothing else. */
    public ExpectedFindings expected() {
        return expected;
    }

    /** Writes the case as a folder of its own below the folder given, and returns that folder. */
    public Path writeBelow(Path folder) {
        return dossier.writeTo(folder.resolve(name));
    }

    /** The case's name, for test reports. */
    @Override
    public String toString() {
        return name;
    }
}
