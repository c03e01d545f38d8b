package uk.rubric.facts.detection;

import java.util.List;
import uk.rubric.documents.Page;

/** Finds details of one or more kinds in a page's text; never decides whose they are, holds no state between pages and may be shared by threads. */
public interface Detector {

    /** All details of the page, sorted by place; overlapping ones of different kinds are already decided. */
    List<Detection> detect(Page page);
}
