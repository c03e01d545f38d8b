package uk.rubric.facts;

/** Something that a rule may talk about. Facts never change; conclusions are drawn beside them. */
public sealed interface Fact
        permits Service,
                ServedDocument,
                ServedPage,
                Person,
                Mention,
                RecordPrint,
                Comparison,
                Order,
                Decision,
                Offence,
                Flag {}
