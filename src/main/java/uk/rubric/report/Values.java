package uk.rubric.report;

/** Whether a report may say what the details are, or only where they stand. */
public enum Values {
    /** No detail's text, no person's name, no page picture: the report can be passed on like any office paper. */
    WITHHELD,
    /** Details, names and page pictures are shown: the report is as sensitive as the case itself. */
    SHOWN
}
