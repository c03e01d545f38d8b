package uk.rubric.facts;

import java.util.Optional;
import uk.rubric.documents.DocumentId;

/**
 * A recorded human decision that an exemption applies.
 *
 * @param code the exemption, as in X2
 * @param document the document it is about; for the whole pack where absent
 * @param target a person's id, a finding's id, or words of the document; empty where it is about all of the document
 * @param complete whether it says who decided, when and why (guidance paragraph 11.8)
 */
public record Decision(String code, Optional<DocumentId> document, PrivateText target, boolean complete)
        implements Fact {}
